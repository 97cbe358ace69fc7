package eu.pontes.platform.launcher;

import java.util.List;
import java.util.Locale;

/** The people of the demo, as shown at the end of a start; their accounts stand in the demo realm. */
final class DemoAccounts {
    static final List<Account> ALL = List.of(
            new Account("emma", "EMPLOYER", "Postiljon"),
            new Account("hugo", "EMPLOYER", "Haven Noord"),
            new Account("lena", "EMPLOYER", "Lumen Energie"),
            new Account("bram", "EMPLOYER", "Boomgaard Claes"),
            new Account("koen", "EMPLOYER", "Drukkerij Van den Abeele & Zonen"),
            new Account("nora", "EMPLOYER", "Postiljon, read only"),
            new Account("sara", "EMPLOYER", "Postiljon, drafts only"),
            new Account("cas", "CONSULTANT", "Brusselse Werkdienst"),
            new Account("rosa", "RULES", "Brusselse Werkdienst"),
            new Account("ruben", "RULES", "Brusselse Werkdienst"),
            new Account("mila", "AUTHORITY", "Gewestelijke Directie Diversiteit"),
            new Account("jo", "JOB_DESK", "Brugwerk Limburg"),
            new Account("dina", "JOB_DESK", "Tandem voor Werk"),
            new Account("ada", "ADMIN", "-"));

    private DemoAccounts() {}

    static String table() {
        StringBuilder table = new StringBuilder(row("User", "Password", "Role", "Organisation"));
        for (Account account : ALL) {
            table.append(System.lineSeparator())
                    .append(row(account.user(), account.password(), account.role(), account.organisation()));
        }
        return table.toString();
    }

    private static String row(String user, String password, String role, String organisation) {
        return String.format(Locale.ROOT, "  %-6s %-11s %-11s %s", user, password, role, organisation);
    }

    /** One person; the password is the user's name with a suffix, and works in the demo only. */
    record Account(String user, String role, String organisation) {
        String password() {
            return user + "-demo";
        }
    }
}
