package fi.luotsi.webchat;

import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * What is sent on one socket, by one thread at a time. Events wait in the log, so that a slow
 * client costs no memory; of the other frames a bounded number waits, and beyond that the socket is
 * closed as slow, to be resumed. Events that a frame led to wait until the frame is acked.
 */
final class Outbox {

  private final WebSocketSession session;
  private final News news;
  private final Executor executor;
  private final Queue<Item> items;
  private final Set<String> unacked = ConcurrentHashMap.newKeySet();
  private final AtomicInteger signals = new AtomicInteger();

  Outbox(WebSocketSession session, News news, int capacity, Executor executor) {
    this.session = session;
    this.news = news;
    this.items = new ArrayBlockingQueue<>(capacity);
    this.executor = executor;
  }

  /** Where events come from. */
  interface News {

    /** The next events that the socket has not been sent; empty when there are none. */
    List<RecordedEvent> next();

    /** The frame of an event, which counts as sent from now on. */
    OutboundFrame.Event sending(RecordedEvent event);
  }

  /** Something that waits to be sent. */
  private sealed interface Item {
    record Frame(OutboundFrame frame) implements Item {}

    record Ping() implements Item {}

    record Close(Closing why) implements Item {}
  }

  void put(OutboundFrame frame) {
    put(new Item.Frame(frame));
  }

  void ping() {
    put(new Item.Ping());
  }

  /** Closes the socket after what waits. */
  void close(Closing why) {
    put(new Item.Close(why));
  }

  private void put(Item item) {
    if (items.offer(item)) {
      wake();
    } else {
      shut(Closing.SLOW);
    }
  }

  /** A frame with that id is being taken: no event that it led to is sent before its ack. */
  void expectAck(String id) {
    unacked.add(id);
  }

  /** The frame with that id was not taken after all. */
  void forgetAck(String id) {
    unacked.remove(id);
    wake();
  }

  /** There may be events to send. */
  void wake() {
    if (signals.getAndIncrement() == 0) {
      executor.execute(this::send);
    }
  }

  private void send() {
    int seen = signals.get();
    while (seen != 0) {
      try {
        sendItems();
        sendEvents();
      } catch (IOException e) {
        shut(Closing.SLOW);
        return;
      } catch (RuntimeException e) {
        shut(Closing.TROUBLE);
        return;
      }
      seen = signals.addAndGet(-seen);
    }
  }

  private void sendItems() throws IOException {
    for (Item item = items.poll(); item != null; item = items.poll()) {
      switch (item) {
        case Item.Frame(OutboundFrame.Ack ack) -> {
          unacked.remove(ack.id());
          send(ack);
        }
        case Item.Frame(OutboundFrame frame) -> send(frame);
        case Item.Ping ping -> transmit(new PingMessage());
        case Item.Close(Closing why) -> shut(why);
      }
    }
  }

  private void sendEvents() throws IOException {
    for (List<RecordedEvent> page = news.next(); !page.isEmpty(); page = news.next()) {
      for (RecordedEvent event : page) {
        if (waitsForAck(event)) {
          return;
        }
        send(news.sending(event));
      }
    }
  }

  /** Whether the ack has yet to come: it knows the number of the input, and wakes again. */
  private boolean waitsForAck(RecordedEvent event) {
    InputKey key = event.key();
    return key != null && key.citizensId().filter(unacked::contains).isPresent();
  }

  private void send(OutboundFrame frame) throws IOException {
    transmit(new TextMessage(WireJson.of(frame)));
  }

  private void transmit(WebSocketMessage<?> message) throws IOException {
    if (session.isOpen()) {
      session.sendMessage(message);
    }
  }

  /** Closes the socket at once. */
  void shut(Closing why) {
    try {
      session.close(why.status());
    } catch (IOException e) {
      // it is closed already, which is all that was wanted
      items.clear();
    }
  }
}
