package eu.pontes.plan;

import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.FigureRules;
import eu.pontes.programme.HeldFigureRules;
import eu.pontes.programme.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Headcounts of a small organisation, and their names. */
final class HeadcountFixture {

    static final HeldFigureRules RULES = unchanged(5, 5);

    static final HeadcountNames NAMES = new HeadcountNames(names("E", 4), names("L", 3), names("C", 3), names("G", 3));

    private HeadcountFixture() {}

    /** The rules of a programme that stayed the same since the plan began. */
    static HeldFigureRules unchanged(int smallestCell, int roundingBase) {
        FigureRules rules = new FigureRules(smallestCell, roundingBase);
        return new HeldFigureRules(rules, rules);
    }

    /** Counts of groups in a workforce that nobody divided. */
    static HeadcountGrid undivided(int workforce, Map<String, Integer> people) {
        List<GridCell> cells = new ArrayList<>(List.of(new GridCell("", "", "", "", workforce)));
        people.forEach((group, number) -> cells.add(new GridCell("", "", "", group, number)));
        return new HeadcountGrid(cells);
    }

    /** Mostly small counts, divided in some of the ways; some groups are not counted everywhere. */
    static HeadcountGrid random(long seed) {
        Random random = new Random(seed);
        List<String> establishments = parts(random, "E", 4);
        List<String> levels = parts(random, "L", 3);
        List<String> contracts = parts(random, "C", 3);
        int groups = random.nextInt(4);
        List<GridCell> cells = new ArrayList<>();
        for (String establishment : establishments) {
            for (String level : levels) {
                for (String contract : contracts) {
                    int everybody = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 8 : 60);
                    add(cells, new GridCell(establishment, level, contract, "", everybody), groups, random);
                }
            }
        }
        return new HeadcountGrid(cells);
    }

    private static void add(List<GridCell> cells, GridCell place, int groups, Random random) {
        cells.add(place);
        for (int group = 1; group <= groups; group++) {
            if (random.nextInt(8) > 0) {
                cells.add(new GridCell(
                        place.establishment(),
                        place.level(),
                        place.contract(),
                        "G" + group,
                        random.nextInt(place.people() + 1)));
            }
        }
    }

    private static List<String> parts(Random random, String name, int most) {
        int number = random.nextInt(most + 1);
        return number == 0
                ? List.of("")
                : IntStream.rangeClosed(1, number).mapToObj(i -> name + i).toList();
    }

    private static Map<String, Names> names(String name, int number) {
        Map<String, Names> names = new LinkedHashMap<>();
        for (int i = 1; i <= number; i++) {
            String code = name + i;
            names.put(code, new Names(code, code, code, code));
        }
        return names;
    }
}
