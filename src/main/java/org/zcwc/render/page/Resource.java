package org.zcwc.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or a script that stands in the page.
 *
 * @param text exactly as it stands between its tags
 */
record Resource(String text) {

  /**
   * The resource of this name.
   *
   * @throws IOException where the jar does not have it
   */
  static Resource named(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not in the jar: " + name);
      }
      return new Resource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** By what a Content-Security-Policy lets it, and nothing else, run (CSP level 2, 7.17). */
  String permission() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
