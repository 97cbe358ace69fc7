package eu.pontes.vacancy.search;

import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;

/** Many open offers at once, straight into the table: real occupations, sectors and places, texts in three languages. */
final class ManyOffersFixture {

    private static final int BATCH = 500;
    private static final String COLUMNS = "insert into offer (id, employer_id, status, kind, language, title,"
            + " description, occupation, sector, postcode, place, weekly_tenths, places,"
            + " contact_mail, valid_through, published_at, version, scheme) values ";
    private static final String ROW =
            "(?, ?, 'PUBLISHED', 'JOB', ?, ?, ?, ?, ?, ?, ?, ?, 1, 'jobs@bench.example', ?, ?, 1, 'JOB')";
    private static final List<String> NL = List.of(
            "U werkt in een klein team van collega's die elkaar helpen.",
            "Ervaring is niet nodig: de eerste weken leert iemand u alles.",
            "De uren liggen vast en u kent ze een maand vooraf.",
            "Wij betalen de rit met bus, tram of trein terug.",
            "Wie nog Nederlands leert, krijgt tijdens het werk les van een taalcoach.",
            "U begint om zeven uur en bent om drie uur klaar.");
    private static final List<String> FR = List.of(
            "Vous travaillez dans une petite équipe où l'on s'entraide.",
            "Aucune expérience n'est demandée : nous vous apprenons tout.",
            "Les horaires sont fixes et connus un mois à l'avance.",
            "Nous remboursons le trajet en bus, en tram ou en train.",
            "Si vous apprenez encore le français, un coach vous aide sur place.",
            "Vous commencez à sept heures et terminez à quinze heures.");
    private static final List<String> EN = List.of(
            "You work in a small team of people who help each other.",
            "No experience is needed: somebody shows you everything.",
            "Your hours are fixed and known a month ahead.",
            "We pay for your way by bus, tram or train.",
            "If you are still learning the language, a coach helps you at work.",
            "You start at seven and are done at three.");

    private final Random random = new Random(20261122);
    private final List<String[]> names = new ArrayList<>();
    private final List<String[]> places = new ArrayList<>();
    private final List<String> sectors = new ArrayList<>();
    private final List<TenantId> employers;
    private final LocalDateTime now;

    ManyOffersFixture(List<TenantId> employers, LocalDateTime now) {
        this.employers = employers;
        this.now = now;
    }

    /** The occupations' first names in Dutch, French and English, to search for. */
    List<String> fill(DataSource source, int offers) throws SQLException {
        names.clear();
        places.clear();
        sectors.clear();
        Transactions.of(source, connection -> {
            read(
                    connection,
                    "select occupation_id, language, label from esco_label"
                            + " where preferred = 1 and language in ('nl', 'fr', 'en') order by occupation_id, language",
                    names);
            read(connection, "select postcode, name, nis from postcode_place order by postcode, name", places);
            List<String[]> codes = new ArrayList<>();
            read(connection, "select code, code, code from nace where level = 4 order by code", codes);
            codes.forEach(code -> sectors.add(code[0]));
            return offers;
        });
        for (int done = 0; done < offers; done += BATCH) {
            int some = Math.min(BATCH, offers - done);
            Transactions.of(source, connection -> insert(connection, some));
        }
        return names.stream().map(name -> name[2].split("/", -1)[0]).toList();
    }

    private int insert(Connection connection, int offers) throws SQLException {
        String rows = String.join(", ", Collections.nCopies(offers, ROW));
        try (PreparedStatement insert = connection.prepareStatement(COLUMNS + rows)) {
            int at = 1;
            for (int i = 0; i < offers; i++) {
                at = bind(insert, at);
            }
            return insert.executeUpdate();
        }
    }

    private int bind(PreparedStatement insert, int from) throws SQLException {
        String[] name = one(names);
        String[] place = one(places);
        String title = name[2].split("/", -1)[0];
        String language = name[1].toUpperCase(Locale.ROOT);
        int at = from;
        insert.setString(at++, Ids.next().toString());
        insert.setString(at++, one(employers).toString());
        insert.setString(at++, language);
        insert.setString(at++, title.length() > 100 ? title.substring(0, 100) : title);
        insert.setString(at++, text(title, name[1], place[1]));
        // Not every employer looks its occupation up
        insert.setString(at++, random.nextInt(10) == 0 ? null : name[0]);
        insert.setString(at++, one(sectors));
        insert.setString(at++, place[0]);
        insert.setString(at++, place[1]);
        insert.setInt(at++, 80 + 10 * random.nextInt(31));
        insert.setObject(at++, now.toLocalDate().plusDays(1 + random.nextInt(90)), Types.DATE);
        insert.setObject(at++, now.minusSeconds(random.nextInt(5_000_000)));
        return at;
    }

    private String text(String title, String language, String place) {
        List<String> sentences = new ArrayList<>(
                switch (language) {
                    case "nl" -> NL;
                    case "fr" -> FR;
                    default -> EN;
                });
        Collections.shuffle(sentences, random);
        return title + " – " + place + ". " + String.join(" ", sentences.subList(0, 4));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void read(Connection connection, String sql, List<String[]> into) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(sql)) {
            while (found.next()) {
                into.add(new String[] {found.getString(1), found.getString(2), found.getString(3)});
            }
        }
    }
}
