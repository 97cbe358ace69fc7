package eu.pontes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.Problem;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final Set<Integer> MOVING = Set.of(0x200E, 0x202E, 0x2066, 0x061C, 0xFEFF, 0x00AD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Advies ondernemingsraad.pdf|Advies ondernemingsraad.pdf",
                "Avis du conseil d’entreprise – été.pdf|Avis du conseil d’entreprise – été.pdf",
                "e\u0301te\u0301.pdf|été.pdf",
                "a   b.pdf|a b.pdf",
                "'  a.pdf '|a.pdf",
                "a<b>:c?.pdf|a_b__c_.pdf",
                "a\"b;c%20.pdf|a_b_c_20.pdf",
                "ليلى.pdf|ليلى.pdf",
                "archive.tar.PDF|archive.tar.PDF"
            })
    void whatOnlyUntidiesIsMended(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "noextension",
                ".htaccess",
                ".pdf",
                "a.",
                "../../etc/passwd.pdf",
                "C:\\Windows\\win.pdf",
                "/a.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: x=1.pdf",
                "a\u202Efdp.exe.pdf",
                "a\u2066.pdf",
                "a\u200B.pdf",
                "a\uD800.pdf",
                "CON.pdf",
                "nul.txt",
                "lpt1.report.pdf",
                "Aux.PDF"
            })
    void whatDeceivesIsRefused(String given) {
        assertRefused(given, "file-name");
    }

    @Test
    void aNameHasALongest() {
        String longest = "a".repeat(FileName.LONGEST - 4) + ".pdf";

        assertThat(FileName.of(longest).value()).isEqualTo(longest);
        assertRefused("a" + longest, "file-name-long");
    }

    @Property
    void aNameThatIsKeptDoesNoHarmAnywhere(@ForAll String given) {
        String kept;
        try {
            kept = FileName.of(given + ".pdf").value();
        } catch (Problem.Invalid refused) {
            return;
        }

        assertThat(kept).doesNotContainPattern("[/\\\\<>:\"|?*;%\\p{Cntrl}]").endsWith(".pdf");
        assertThat(kept.codePoints()).noneMatch(MOVING::contains);
        assertThat(FileName.of(kept).value()).isEqualTo(kept);
        assertThat(kept.toLowerCase(Locale.ROOT)).doesNotStartWith(".");
    }

    private static void assertRefused(String given, String code) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.errors().get(0).code()).isEqualTo(code));
    }
}
