import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The limit that reading sheets in Java is held against: each package is read, and of its parts those
 * that hold a sheet's text are inflated and thrown away. Usage: {@code InflateOnly FOLDER THREADS}.
 */
public final class InflateOnly {

  private InflateOnly() {}

  /** Inflates every package in the folder and prints how many bytes came out. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (var in = Files.list(Path.of(arguments[0]))) {
      files = in.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
    }
    int threads = Integer.parseInt(arguments[1]);
    AtomicInteger next = new AtomicInteger();
    AtomicLong total = new AtomicLong();
    Callable<Void> worker =
        () -> {
          Inflater inflater = new Inflater(true);
          byte[] out = new byte[1 << 20];
          for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            total.addAndGet(inflate(Files.readAllBytes(files.get(i)), inflater, out));
          }
          inflater.end();
          return null;
        };
    var pool = Executors.newFixedThreadPool(threads);
    for (var done : pool.invokeAll(java.util.Collections.nCopies(threads, worker))) {
      done.get();
    }
    pool.shutdown();
    System.out.println(files.size() + " files, " + total + " bytes");
  }

  private static long inflate(byte[] zip, Inflater inflater, byte[] out) {
    int end = zip.length - 22;
    while (int32(zip, end) != 0x06054b50) {
      end--;
    }
    long bytes = 0;
    for (int at = int32(zip, end + 16); int32(zip, at) == 0x02014b50; at += 46 + name(zip, at) + rest(zip, at)) {
      String part = new String(zip, at + 46, name(zip, at), java.nio.charset.StandardCharsets.US_ASCII);
      if (part.startsWith("xl/") && !part.contains("theme")) {
        int local = int32(zip, at + 42);
        int data = local + 30 + int16(zip, local + 26) + int16(zip, local + 28);
        try {
          inflater.reset();
          inflater.setInput(zip, data, int32(zip, at + 20));
          while (!inflater.finished()) {
            bytes += inflater.inflate(out);
          }
        } catch (DataFormatException e) {
          throw new UncheckedIOException(new IOException(part, e));
        }
      }
    }
    return bytes;
  }

  private static int name(byte[] zip, int at) {
    return int16(zip, at + 28);
  }

  private static int rest(byte[] zip, int at) {
    return int16(zip, at + 30) + int16(zip, at + 32);
  }

  private static int int16(byte[] zip, int at) {
    return (zip[at] & 0xFF) | (zip[at + 1] & 0xFF) << 8;
  }

  private static int int32(byte[] zip, int at) {
    return int16(zip, at) | int16(zip, at + 2) << 16;
  }
}
