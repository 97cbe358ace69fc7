package eu.pontes.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random tables, most of them full of zeros and small counts, as small employers have them. */
class TableArbitraries extends DomainContextBase {

    /** Tables of the same people that are published together. */
    record Linked(List<CountTable> tables) {}

    @Provide
    Arbitrary<Threshold> thresholds() {
        return Arbitraries.integers()
                .between(2, 8)
                .flatMap(k -> Arbitraries.of(true, true, true, false).map(zeros -> new Threshold(k, zeros)));
    }

    @Provide
    Arbitrary<CountTable> tables() {
        return Arbitraries.longs().map(seed -> single(new Random(seed), 8));
    }

    @Provide
    Arbitrary<Linked> linked() {
        return Arbitraries.longs().map(seed -> linked(new Random(seed)));
    }

    static CountTable single(Random random, int most) {
        Dimension rows = random.nextInt(3) == 0 ? tree(random, "rows") : flat(random, "rows", most);
        int kind = random.nextInt(5);
        if (kind == 0) {
            return CountTable.of(List.of(rows), counts(random, List.of(rows)));
        }
        if (kind == 1) {
            return groups(random, rows, flat(random, "groups", 4), people(random, rows));
        }
        List<Dimension> dimensions = List.of(rows, flat(random, "columns", most));
        return CountTable.of(dimensions, counts(random, dimensions));
    }

    /** People with a place, a level and a contract, and with groups; counted by every pair of these. */
    private static Linked linked(Random random) {
        Dimension places = random.nextBoolean() ? tree(random, "places") : flat(random, "places", 4);
        Dimension levels = flat(random, "levels", 3);
        Dimension contracts = flat(random, "contracts", 3);
        Dimension groups = flat(random, "groups", 2);
        List<Dimension> all = List.of(places, levels, contracts);
        Map<List<String>, Integer> people = counts(random, all);
        List<CountTable> tables = new ArrayList<>();
        tables.add(CountTable.of(List.of(places, levels), sums(people, 0, 1)));
        tables.add(CountTable.of(List.of(places, contracts), sums(people, 0, 2)));
        if (random.nextBoolean()) {
            tables.add(CountTable.of(List.of(contracts, levels), sums(people, 2, 1)));
        }
        Map<List<String>, Integer> byPlace = new HashMap<>();
        Map<List<String>, Integer> byLevel = new HashMap<>();
        for (String group : groups.codes()) {
            people.forEach((place, count) -> {
                int members = random.nextInt(3) == 0 ? random.nextInt(count + 1) : random.nextInt(2) * count;
                byPlace.merge(List.of(place.get(0), group), members, Integer::sum);
                byLevel.merge(List.of(place.get(1), group), members, Integer::sum);
            });
        }
        tables.add(CountTable.ofGroups(places, groups, single(sums(people, 0)), byPlace));
        tables.add(CountTable.ofGroups(levels, groups, single(sums(people, 1)), byLevel));
        return new Linked(tables);
    }

    private static CountTable groups(Random random, Dimension rows, Dimension groups, Map<String, Integer> people) {
        Map<List<String>, Integer> members = new HashMap<>();
        people.forEach((row, count) -> groups.codes()
                .forEach(group -> members.put(
                        List.of(row, group),
                        random.nextInt(3) == 0 ? random.nextInt(count + 1) : Math.min(count, small(random)))));
        return CountTable.ofGroups(rows, groups, people, members);
    }

    private static Map<String, Integer> people(Random random, Dimension rows) {
        return single(counts(random, List.of(rows)));
    }

    private static Map<String, Integer> single(Map<List<String>, Integer> counts) {
        Map<String, Integer> single = new LinkedHashMap<>();
        counts.forEach((place, count) -> single.put(place.get(0), count));
        return single;
    }

    private static Map<List<String>, Integer> sums(Map<List<String>, Integer> counts, int... kept) {
        Map<List<String>, Integer> sums = new LinkedHashMap<>();
        counts.forEach((place, count) ->
                sums.merge(IntStream.of(kept).mapToObj(place::get).toList(), count, Integer::sum));
        return sums;
    }

    private static Map<List<String>, Integer> counts(Random random, List<Dimension> dimensions) {
        List<List<String>> places = List.of(List.of());
        for (Dimension dimension : dimensions) {
            places = places.stream()
                    .flatMap(place -> dimension.leaves().stream().map(code -> {
                        List<String> longer = new ArrayList<>(place);
                        longer.add(code);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        int sparse = random.nextInt(4);
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.put(place, random.nextInt(4) < sparse ? 0 : small(random)));
        return counts;
    }

    private static int small(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(9);
    }

    private static Dimension flat(Random random, String name, int most) {
        return Dimension.flat(
                name,
                IntStream.rangeClosed(1, 1 + random.nextInt(most))
                        .mapToObj(number -> name + number)
                        .toList());
    }

    private static Dimension tree(Random random, String name) {
        Map<String, String> parents = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>(List.of(Dimension.WHOLE));
        for (int i = 1; i <= 2 + random.nextInt(7); i++) {
            parents.put(name + i, codes.get(random.nextInt(codes.size())));
            codes.add(name + i);
        }
        return new Dimension(name, parents);
    }
}
