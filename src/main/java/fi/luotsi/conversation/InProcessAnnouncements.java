package fi.luotsi.conversation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Announcements within one process. */
public final class InProcessAnnouncements implements Announcements {

  private final Map<ConversationId, Set<Follower>> ofOne = new ConcurrentHashMap<>();
  private final Set<Follower> ofAll = ConcurrentHashMap.newKeySet();

  @Override
  public void announce(Announcement announcement) {
    ofOne
        .getOrDefault(announcement.conversation(), Set.of())
        .forEach(follower -> follower.hear(announcement));
    ofAll.forEach(follower -> follower.hear(announcement));
  }

  @Override
  public Subscription follow(ConversationId conversation, Follower follower) {
    ofOne.compute(
        conversation,
        (id, followers) -> {
          Set<Follower> more = followers == null ? ConcurrentHashMap.newKeySet() : followers;
          more.add(follower);
          return more;
        });
    return () -> leave(conversation, follower);
  }

  private void leave(ConversationId conversation, Follower follower) {
    ofOne.computeIfPresent(
        conversation,
        (id, followers) -> {
          followers.remove(follower);
          return followers.isEmpty() ? null : followers;
        });
  }

  @Override
  public Subscription followAll(Follower follower) {
    ofAll.add(follower);
    return () -> ofAll.remove(follower);
  }
}
