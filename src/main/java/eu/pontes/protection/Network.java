package eu.pontes.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/**
 * A table as a flow: people leave the grand total, spread over the totals of the rows down to the leaves, there over the
 * columns, gather in the totals of the columns, and return. Each cell is an edge whose flow is its count, each equation
 * of the table a knot where as many come as go. What a hidden cell can still be is then a question of how much flow can
 * be rerouted over hidden cells only, which augmenting paths answer exactly and in whole numbers.
 */
final class Network {

    /** More than any path over cells that can shrink lets through. */
    private static final int NO_LIMIT = Interval.UNLIMITED;

    private record Edge(int cell, int from, int to) {}

    /** An edge walked in its direction, where the count grows, or against it, where it shrinks. */
    private record Step(int edge, boolean grows) {}

    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private final int[] values;

    /** @param values the counts of all cells, by the numbers that {@link #edge} uses */
    Network(int[] values) {
        this.values = values;
    }

    /** A new knot. */
    int knot() {
        steps.add(new ArrayList<>());
        return steps.size() - 1;
    }

    /** Lets the people of a cell go from a knot to another. */
    void edge(int cell, int from, int to) {
        steps.get(from).add(new Step(edges.size(), true));
        steps.get(to).add(new Step(edges.size(), false));
        edges.add(new Edge(cell, from, to));
    }

    /** The cells of this table, in the order of their making. */
    int[] cells() {
        return edges.stream().mapToInt(Edge::cell).toArray();
    }

    /** What the cell of an edge can be, given all cells that are not hidden. */
    Interval interval(int edge, BitSet hidden) {
        Edge own = edges.get(edge);
        int count = values[own.cell()];
        if (!hidden.get(own.cell())) {
            return new Interval(count, count);
        }
        int more = rerouted(edge, true, NO_LIMIT, hidden);
        int fewer = rerouted(edge, false, count, hidden);
        return new Interval(count - fewer, more == NO_LIMIT ? NO_LIMIT : count + more);
    }

    /** Whether the interval of an edge is at least so wide. */
    boolean isAsWide(int edge, int width, BitSet hidden) {
        Edge own = edges.get(edge);
        if (!hidden.get(own.cell())) {
            return false;
        }
        int more = rerouted(edge, true, width, hidden);
        return more >= width || more + rerouted(edge, false, Math.min(width, values[own.cell()]), hidden) >= width;
    }

    /** How many people can be moved into the cell of an edge, or out of it, but not more than a limit. */
    private int rerouted(int edge, boolean grows, int limit, BitSet hidden) {
        Edge own = edges.get(edge);
        int start = grows ? own.to() : own.from();
        int end = grows ? own.from() : own.to();
        int[] flow = edges.stream().mapToInt(each -> values[each.cell()]).toArray();
        int moved = 0;
        while (moved < limit) {
            List<Step> path = path(start, end, edge, flow, hidden);
            if (path.isEmpty()) {
                return moved;
            }
            if (limit == NO_LIMIT && path.stream().allMatch(Step::grows)) {
                return NO_LIMIT;
            }
            int amount = path.stream()
                    .filter(step -> !step.grows())
                    .mapToInt(step -> flow[step.edge()])
                    .min()
                    .orElse(NO_LIMIT);
            amount = Math.min(amount, limit - moved);
            for (Step step : path) {
                flow[step.edge()] += step.grows() ? amount : -amount;
            }
            moved += amount;
        }
        return limit;
    }

    /** The shortest path over hidden cells of which none would fall below zero, or nothing. */
    private List<Step> path(int start, int end, int without, int[] flow, BitSet hidden) {
        Step[] arrival = new Step[steps.size()];
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int knot = next.remove();
            for (Step step : steps.get(knot)) {
                int to = target(step);
                boolean open = step.edge() != without
                        && hidden.get(edges.get(step.edge()).cell())
                        && (step.grows() || flow[step.edge()] > 0);
                if (open && to != start && arrival[to] == null) {
                    arrival[to] = step;
                    next.add(to);
                }
            }
        }
        return walked(arrival, start, end);
    }

    private List<Step> walked(Step[] arrival, int start, int end) {
        List<Step> path = new ArrayList<>();
        for (int knot = end; knot != start; ) {
            Step step = arrival[knot];
            if (step == null) {
                return List.of();
            }
            path.add(step);
            Edge edge = edges.get(step.edge());
            knot = step.grows() ? edge.from() : edge.to();
        }
        return path;
    }

    private int target(Step step) {
        Edge edge = edges.get(step.edge());
        return step.grows() ? edge.to() : edge.from();
    }

    /**
     * The cells to hide so that the cell of an edge can be larger by some amount, at the lowest cost. There always are
     * some: the way up through all totals and down again only grows.
     */
    List<Integer> cheapestCover(int edge, int amount, IntToLongFunction cost) {
        Edge own = edges.get(edge);
        long[] costs = new long[steps.size()];
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[own.to()] = 0;
        Step[] arrival = new Step[steps.size()];
        record Reached(long cost, int knot) {}
        PriorityQueue<Reached> next =
                new PriorityQueue<>(Comparator.comparingLong(Reached::cost).thenComparingInt(Reached::knot));
        next.add(new Reached(0, own.to()));
        while (!next.isEmpty()) {
            Reached here = next.remove();
            if (here.cost() > costs[here.knot()]) {
                continue;
            }
            for (Step step : steps.get(here.knot())) {
                int cell = edges.get(step.edge()).cell();
                if (step.edge() == edge || !(step.grows() || values[cell] >= amount)) {
                    continue;
                }
                long total = here.cost() + cost.applyAsLong(cell);
                if (total < costs[target(step)]) {
                    costs[target(step)] = total;
                    arrival[target(step)] = step;
                    next.add(new Reached(total, target(step)));
                }
            }
        }
        return walked(arrival, own.to(), own.from()).stream()
                .map(step -> edges.get(step.edge()).cell())
                .toList();
    }
}
