package eu.pontes.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long things took within one run, and the table that compares them. */
public final class TimesFixture {

    private final Map<String, List<Long>> taken = new LinkedHashMap<>();

    /** Runs something and keeps how long it took under a name. */
    public <T> T taken(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        taken.computeIfAbsent(name, key -> new ArrayList<>()).add(System.nanoTime() - start);
        return result;
    }

    /** Forgets what was measured while everything was still cold. */
    public void warm() {
        taken.clear();
    }

    /** The time under which that share of the runs stayed, 0 to 100. */
    public Duration percentile(String name, int percent) {
        long[] times =
                taken.get(name).stream().mapToLong(Long::longValue).sorted().toArray();
        return Duration.ofNanos(times[Math.min(times.length - 1, times.length * percent / 100)]);
    }

    /** Every measurement beside the one that serves as the measure, as a table in Markdown. */
    public String table(String measure) {
        double unit = percentile(measure, 50).toNanos();
        StringBuilder table = new StringBuilder("| What | Runs | p50 ms | p95 ms | p50 as a multiple of “" + measure
                + "” |\n|---|---:|---:|---:|---:|\n");
        taken.forEach((name, times) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                name,
                times.size(),
                millis(name, 50),
                millis(name, 95),
                percentile(name, 50).toNanos() / unit)));
        return table.toString();
    }

    private double millis(String name, int percent) {
        return percentile(name, percent).toNanos() / 1e6;
    }

    /** Puts a table where the build keeps what it made, and into its output. */
    public static void keep(String file, String table) {
        Path bench = Path.of(System.getProperty("java.io.tmpdir")).resolveSibling("bench");
        try {
            Files.createDirectories(bench);
            Files.writeString(bench.resolve(file), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.getLogger(TimesFixture.class.getName()).log(System.Logger.Level.INFO, "\n" + table);
    }
}
