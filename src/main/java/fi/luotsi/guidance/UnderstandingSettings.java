package fi.luotsi.guidance;

import fi.luotsi.language.FinnishStemming;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How messages are understood.
 *
 * @param finnishStems by what the forms of a Finnish word are brought together; {@code voikko}
 *     needs libvoikko with its Finnish dictionary on the machine
 */
@ConfigurationProperties(prefix = "luotsi.understanding", ignoreUnknownFields = false)
record UnderstandingSettings(@DefaultValue("own") FinnishStemming finnishStems) {

  UnderstandingSettings {
    if (!finnishStems.isAvailable()) {
      throw new InvalidConfigurationPropertyValueException(
          "luotsi.understanding.finnish-stems",
          "voikko",
          "Voikko is not installed here. Install libvoikko1 and voikko-fi, or leave the setting out.");
    }
  }
}
