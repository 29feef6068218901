package fi.luotsi.guidance;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Which content is served. Up also when the last edit was refused, since the content before it
 * serves on; then it says what has to be mended.
 */
record ContentHealth(ObjectProvider<LiveContent> content) implements HealthIndicator {

  private static final int MOST_MISTAKES = 20;

  @Override
  public Health health() {
    ContentStanding standing = content.getObject().standing();
    Health.Builder health =
        Health.up()
            .withDetail("version", standing.version())
            .withDetail("since", standing.since().toString());
    List<Mistake> refused = standing.refused();
    return refused.isEmpty()
        ? health.build()
        : health
            .withDetail("lastEdit", "refused")
            .withDetail(
                "mistakes", refused.stream().limit(MOST_MISTAKES).map(Mistake::said).toList())
            .build();
  }
}
