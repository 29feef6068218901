package fi.luotsi.limits;

/** Leave to be connected, given back by closing it; closing it twice does no harm. */
@FunctionalInterface
public interface Permit extends AutoCloseable {
  @Override
  void close();
}
