package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.platform.data.Transactions;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OfferRowsIT {

    @Inject
    SourceFixture database;

    /** Few employers with many offers each would make a plan tempting that sorts all offers for every batch. */
    @Test
    void aRebuildReadsOffersInTheirOrderAndTheirEmployersAfterThem() throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Transactions.of(database.get(), connection -> {
            try (PreparedStatement plan = connection.prepareStatement("explain " + OfferRows.OPEN_AFTER)) {
                plan.setString(1, "");
                plan.setObject(2, LocalDate.EPOCH);
                plan.setInt(3, 2000);
                try (ResultSet step = plan.executeQuery()) {
                    while (step.next()) {
                        tables.add(step.getString("table"));
                        remarks.add(String.valueOf(step.getString("Extra")));
                    }
                }
            }
            return tables.size();
        });

        assertThat(tables).startsWith("o", "e");
        assertThat(remarks).noneMatch(remark -> remark.contains("temporary"));
    }
}
