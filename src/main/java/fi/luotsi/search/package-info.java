/**
 * What is learned of the county's knowledge: the index that finds paths for a message, how like a
 * message is to what is told in situations, and how both are calibrated and validated.
 *
 * <p>{@link fi.luotsi.search.Lessons} are all texts to learn from, with what each is an example of.
 * Their words become features (stems, written forms, letters, standard words, pairs), each text a
 * sparse vector of them in one space ({@code TextVectors}). From the vectors and their classes come
 * a linear model ({@code SupportVectors}) and the nearest passages of each class ({@code
 * NearestPassages}), from the words of each path a document to search ({@code TextIndex}).
 *
 * <p>A message goes the same way: text, words, features, vector. It is compared with the paths in
 * these three ways ({@code Comparison}), of which a {@code Calibration} makes one probability for
 * each path ({@link fi.luotsi.search.PathIndex}); with the situations in the first two, which are
 * added up ({@code SituationModel}).
 *
 * <p>{@link fi.luotsi.search.CrossValidation} and {@link fi.luotsi.search.SituationValidation} ask
 * the content's own questions of what was learned without them; {@code CalibrationFit} fits the
 * constants to what they find.
 */
@ApplicationModule(allowedDependencies = {"compact", "language", "knowledge"})
@NullMarked
package fi.luotsi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
