package fi.luotsi.webchat;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A client that speaks RFC 6455 by hand, so that it can be silent where a library would answer, and
 * wrong where a library would be right.
 */
final class BareSocket implements AutoCloseable {

  static final int TEXT = 1;
  static final int CLOSE = 8;
  static final int PING = 9;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;

  /** A frame that came, each byte of it as one character. */
  record Frame(int kind, String bytes) {

    String text() {
      return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The code of a closing frame. */
    int closeCode() {
      return bytes.charAt(0) * 256 + bytes.charAt(1);
    }
  }

  private BareSocket(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
  }

  static BareSocket to(int port) {
    try {
      Socket socket = new Socket("localhost", port);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      BareSocket bare = new BareSocket(socket);
      bare.shakeHands();
      return bare;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void shakeHands() throws IOException {
    String request =
        """
        GET /chat HTTP/1.1
        Host: localhost
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Protocol: luotsi.chat.v1

        """;
    out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    StringBuilder answer = new StringBuilder();
    while (!answer.toString().endsWith("\r\n\r\n")) {
      answer.append((char) in.readUnsignedByte());
    }
    if (!answer.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("No upgrade: " + answer);
    }
  }

  /** Sends a whole text message, masked as clients have to. */
  BareSocket send(String text) {
    return send(FINAL | TEXT, MASKED, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes as text, whatever they are. */
  BareSocket sendAsText(byte[] bytes) {
    return send(FINAL | TEXT, MASKED, bytes);
  }

  /** Sends a text message that is not masked, which no client may. */
  BareSocket sendUnmasked(String text) {
    return send(FINAL | TEXT, 0, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The mask is zero, so that the payload goes as it is. */
  private BareSocket send(int head, int masked, byte[] payload) {
    if (payload.length > 125) {
      throw new IllegalArgumentException("Only short frames are needed");
    }
    byte[] frame = new byte[2 + (masked == 0 ? 0 : 4) + payload.length];
    frame[0] = (byte) head;
    frame[1] = (byte) (masked | payload.length);
    System.arraycopy(payload, 0, frame, frame.length - payload.length, payload.length);
    try {
      out.write(frame);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The next frame of a kind; those of other kinds are passed over and never answered. */
  Frame next(int kind) {
    try {
      while (true) {
        Frame frame = read();
        if (frame.kind() == kind) {
          return frame;
        }
      }
    } catch (EOFException e) {
      throw new AssertionError("The server hung up before a frame of kind " + kind, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Frame read() throws IOException {
    int kind = in.readUnsignedByte() & 0x0f;
    int length = in.readUnsignedByte() & 0x7f;
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = Math.toIntExact(in.readLong());
    }
    return new Frame(kind, new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
