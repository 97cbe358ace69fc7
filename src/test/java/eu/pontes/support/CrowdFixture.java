package eu.pontes.support;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many clients at once, each of whom asks again as soon as it has its answer. What is compared takes turns, round by
 * round, so that whatever else the machine does meets all of it alike; the ratio of two is the median of the rounds'.
 */
public final class CrowdFixture implements AutoCloseable {

    private static final int LEAST_WARMING = 10;
    private static final int MOST_WARMING = 30;

    /** Less than this share of a processor. */
    private static final double AT_REST = 0.1;

    private final int clients;
    private final int perRound;
    private final ExecutorService crowd;
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    public CrowdFixture(int clients, int perRound) {
        this.clients = clients;
        this.perRound = perRound;
        crowd = Executors.newFixedThreadPool(clients);
    }

    /** Something to ask for; whatever goes wrong ends the run. */
    public interface Request {

        /** @param number which of the requests it is, from 0, to ask for something else each time */
        void send(int number) throws Exception;
    }

    @SuppressWarnings("ArrayRecordComponent") // read as it is, never compared
    private record Round(double rate, long[] nanos) {}

    /** Asks for everything in turns: enough rounds to get warm, and then those that count. */
    public void ask(Map<String, Request> requests, int counted) throws Exception {
        int warm = warm(requests);
        for (int round = warm; round < warm + counted; round++) {
            for (Map.Entry<String, Request> request : requests.entrySet()) {
                rounds.computeIfAbsent(request.getKey(), name -> new ArrayList<>())
                        .add(round(request.getValue(), round * perRound));
            }
        }
    }

    /**
     * A server runs for weeks, and its compiler for some minutes, which takes a third of a processor meanwhile: most from
     * whatever runs through most code. Nothing counts before it has come to rest.
     *
     * @return how many rounds that took
     */
    private int warm(Map<String, Request> requests) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        for (int round = 1; round <= MOST_WARMING; round++) {
            long before = compiler.getTotalCompilationTime();
            long start = System.nanoTime();
            for (Request request : requests.values()) {
                round(request, (round - 1) * perRound);
            }
            double compiling = (compiler.getTotalCompilationTime() - before) * 1e6 / (System.nanoTime() - start);
            if (round >= LEAST_WARMING && compiling < AT_REST) {
                return round;
            }
        }
        return MOST_WARMING;
    }

    private Round round(Request request, int from) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<long[]>> running = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            running.add(crowd.submit(() -> client(request, from, next)));
        }
        long[] nanos = new long[0];
        for (Future<long[]> one : running) {
            long[] more = one.get();
            int length = nanos.length;
            nanos = Arrays.copyOf(nanos, length + more.length);
            System.arraycopy(more, 0, nanos, length, more.length);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Round(perRound / seconds, nanos);
    }

    private long[] client(Request request, int from, AtomicInteger next) throws Exception {
        long[] nanos = new long[perRound];
        int done = 0;
        for (int at = next.getAndIncrement(); at < perRound; at = next.getAndIncrement()) {
            long start = System.nanoTime();
            request.send(from + at);
            nanos[done++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(nanos, done);
    }

    /** How many times the rate of another one of the same run it reached. */
    public double ratio(String name, String measure) {
        List<Round> ours = rounds.get(name);
        List<Round> theirs = rounds.get(measure);
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i).rate() / theirs.get(i).rate();
        }
        return median(ratios);
    }

    /** How many of them were answered in a second. */
    public double rate(String name) {
        return median(rounds.get(name).stream().mapToDouble(Round::rate).toArray());
    }

    /** The time under which that share of the answers stayed, 0 to 100. */
    public Duration percentile(String name, int percent) {
        double[] each = rounds.get(name).stream()
                .mapToDouble(round -> {
                    long[] sorted = round.nanos().clone();
                    Arrays.sort(sorted);
                    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
                })
                .toArray();
        return Duration.ofNanos((long) median(each));
    }

    /** Some of what was asked for beside the one that serves as the measure, as a table in Markdown. */
    public String table(String measure, String... names) {
        StringBuilder table = new StringBuilder("| What | Answers a second | p50 ms | p95 ms | Rate as a share of “"
                + measure + "” |\n|---|---:|---:|---:|---:|\n");
        List.of(names)
                .forEach(name -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.2f | %.2f | %.2f |%n",
                        name,
                        rate(name),
                        percentile(name, 50).toNanos() / 1e6,
                        percentile(name, 95).toNanos() / 1e6,
                        ratio(name, measure))));
        return table.toString();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        crowd.shutdownNow();
    }
}
