/**
 * The whole service as people meet it: a real server with the shipped content, and a real browser.
 * Skipped, with a plain message, where there is no Chromium.
 */
@NullMarked
package fi.luotsi.browser;

import org.jspecify.annotations.NullMarked;
