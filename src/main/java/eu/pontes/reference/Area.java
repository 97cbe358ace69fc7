package eu.pontes.reference;

import java.util.Arrays;

/**
 * Provinces, as far as both postcodes and NIS codes reveal them. Place names repeat across Belgium; the area tells
 * Beveren near Antwerp from Beveren near Roeselare.
 */
enum Area {
    BRUSSELS(Region.BRUSSELS, "21", 1000, 1299),
    WALLOON_BRABANT(Region.WALLONIA, "25", 1300, 1499),
    FLEMISH_BRABANT_WEST(Region.FLANDERS, "2[34]", 1500, 1999),
    ANTWERP(Region.FLANDERS, "1", 2000, 2999),
    FLEMISH_BRABANT_EAST(Region.FLANDERS, "2[34]", 3000, 3499),
    LIMBURG(Region.FLANDERS, "7", 3500, 3999),
    LIEGE(Region.WALLONIA, "6", 4000, 4999),
    NAMUR(Region.WALLONIA, "9", 5000, 5999),
    HAINAUT_EAST(Region.WALLONIA, "5", 6000, 6599),
    LUXEMBOURG(Region.WALLONIA, "8", 6600, 6999),
    HAINAUT_WEST(Region.WALLONIA, "5", 7000, 7999),
    WEST_FLANDERS(Region.FLANDERS, "3", 8000, 8999),
    EAST_FLANDERS(Region.FLANDERS, "4", 9000, 9999);

    private final Region region;
    private final String nisStart;
    private final int firstPostcode;
    private final int lastPostcode;

    Area(Region region, String nisStart, int firstPostcode, int lastPostcode) {
        this.region = region;
        this.nisStart = nisStart;
        this.firstPostcode = firstPostcode;
        this.lastPostcode = lastPostcode;
    }

    Region region() {
        return region;
    }

    boolean contains(NisCode nis) {
        return isNumberedLike(nis.value());
    }

    boolean contains(Postcode postcode) {
        int number = Integer.parseInt(postcode.value());
        return firstPostcode <= number && number <= lastPostcode;
    }

    static Area of(Postcode postcode) {
        return Arrays.stream(values())
                .filter(area -> area.contains(postcode))
                .findFirst()
                .orElseThrow();
    }

    static boolean isKnown(String nis) {
        return Arrays.stream(values()).anyMatch(area -> area.isNumberedLike(nis));
    }

    static Area of(NisCode nis) {
        return Arrays.stream(values())
                .filter(area -> area.contains(nis))
                .findFirst()
                .orElseThrow();
    }

    private boolean isNumberedLike(String nis) {
        return nis.matches(nisStart + ".*");
    }
}
