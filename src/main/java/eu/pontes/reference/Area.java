package eu.pontes.reference;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Provinces, as far as both postcodes and NIS codes reveal them. Place names repeat across Belgium; the area tells
 * Beveren near Antwerp from Beveren near Roeselare.
 */
enum Area {
    BRUSSELS(Region.BRUSSELS, null, "21", 1000, 1299),
    WALLOON_BRABANT(Region.WALLONIA, Province.WALLOON_BRABANT, "25", 1300, 1499),
    FLEMISH_BRABANT_WEST(Region.FLANDERS, Province.FLEMISH_BRABANT, "2[34]", 1500, 1999),
    ANTWERP(Region.FLANDERS, Province.ANTWERP, "1", 2000, 2999),
    FLEMISH_BRABANT_EAST(Region.FLANDERS, Province.FLEMISH_BRABANT, "2[34]", 3000, 3499),
    LIMBURG(Region.FLANDERS, Province.LIMBURG, "7", 3500, 3999),
    LIEGE(Region.WALLONIA, Province.LIEGE, "6", 4000, 4999),
    NAMUR(Region.WALLONIA, Province.NAMUR, "9", 5000, 5999),
    HAINAUT_EAST(Region.WALLONIA, Province.HAINAUT, "5", 6000, 6599),
    LUXEMBOURG(Region.WALLONIA, Province.LUXEMBOURG, "8", 6600, 6999),
    HAINAUT_WEST(Region.WALLONIA, Province.HAINAUT, "5", 7000, 7999),
    WEST_FLANDERS(Region.FLANDERS, Province.WEST_FLANDERS, "3", 8000, 8999),
    EAST_FLANDERS(Region.FLANDERS, Province.EAST_FLANDERS, "4", 9000, 9999);

    private final Region region;
    private final @Nullable Province province;
    private final String nisStart;
    private final int firstPostcode;
    private final int lastPostcode;

    Area(Region region, @Nullable Province province, String nisStart, int firstPostcode, int lastPostcode) {
        this.region = region;
        this.province = province;
        this.nisStart = nisStart;
        this.firstPostcode = firstPostcode;
        this.lastPostcode = lastPostcode;
    }

    Region region() {
        return region;
    }

    Optional<Province> province() {
        return Optional.ofNullable(province);
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
