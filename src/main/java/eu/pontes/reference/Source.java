package eu.pontes.reference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A dataset as it is credited and loaded: its owner's terms, the files it depends on, the tables it fills. */
enum Source {
    ESCO("esco", "CC BY 4.0"),
    NACE("nace", "Eurostat"),
    MUNICIPALITIES("municipalities", "CC BY 4.0"),
    POSTCODES("postcodes", "ODbL 1.0");

    private final String datasetName;
    private final String licence;

    Source(String datasetName, String licence) {
        this.datasetName = datasetName;
        this.licence = licence;
    }

    String datasetName() {
        return datasetName;
    }

    String licence() {
        return licence;
    }

    String creditKey() {
        return "reference." + datasetName + ".credit";
    }

    /** The tables to fill; the first one holds the dataset's records, the others what belongs to them. */
    List<TableRows> tables() {
        return switch (this) {
            case ESCO -> EscoRows.tables();
            case NACE -> NaceRows.tables();
            case MUNICIPALITIES -> new BelgianRows().municipalityTables();
            case POSTCODES -> new BelgianRows().placeTables();
        };
    }

    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files().forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ShippedFile> files() {
        return switch (this) {
            case ESCO -> List.of(ShippedFile.ESCO);
            case NACE -> List.of(ShippedFile.NACE);
            // These two complete each other, so either file renews both.
            case MUNICIPALITIES -> List.of(ShippedFile.MUNICIPALITIES, ShippedFile.POSTCODES);
            case POSTCODES -> List.of(ShippedFile.POSTCODES, ShippedFile.MUNICIPALITIES);
        };
    }
}
