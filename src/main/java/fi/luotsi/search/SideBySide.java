package fi.luotsi.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Makes two things at the same time. */
public final class SideBySide {

  /**
   * A thread of its own for what is begun first: in the common pool, the thread that makes the one
   * may come to make the other too while it waits for a part, and the other processor has nothing
   * to do.
   */
  private static final Executor THREADS =
      work -> Thread.ofPlatform().name("side-by-side").daemon().start(work);

  private SideBySide() {}

  /**
   * What comes of both. When one of them fails, the other is waited for, and its failure is told as
   * it was; when both fail, that of the second with the other's beside it.
   */
  public static <A, B, R> R both(
      Supplier<A> first, Supplier<B> second, BiFunction<A, B, R> together) {
    CompletableFuture<A> begun = CompletableFuture.supplyAsync(first, THREADS);
    B made;
    try {
      made = second.get();
    } catch (RuntimeException | Error failure) {
      waitFor(begun, failure);
      throw failure;
    }
    return together.apply(result(begun), made);
  }

  private static void waitFor(CompletableFuture<?> begun, Throwable failure) {
    try {
      begun.join();
    } catch (CompletionException other) {
      failure.addSuppressed(causeOf(other));
    }
  }

  private static <A> A result(CompletableFuture<A> begun) {
    try {
      return begun.join();
    } catch (CompletionException e) {
      switch (causeOf(e)) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw e;
      }
    }
  }

  private static Throwable causeOf(CompletionException failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : cause;
  }
}
