package fi.luotsi.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VIntsTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, Integer.MAX_VALUE})
  void writesWhatLuceneReads(int number) throws IOException {
    byte[] bytes = new byte[7];
    int end = VInts.write(number, bytes, 1);

    assertThat(new ByteArrayDataInput(bytes, 1, end - 1).readVInt()).isEqualTo(number);
    assertThat(VInts.length(number)).isEqualTo(end - 1);
  }

  @Test
  void writesOneNumberAfterAnother() throws IOException {
    byte[] bytes = new byte[4];
    int end = VInts.write(5, bytes, VInts.write(300, bytes, 0));

    ByteArrayDataInput in = new ByteArrayDataInput(bytes, 0, end);
    assertThat(in.readVInt()).isEqualTo(300);
    assertThat(in.readVInt()).isEqualTo(5);
    assertThat(in.eof()).isTrue();
  }
}
