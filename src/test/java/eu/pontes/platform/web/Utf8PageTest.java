package eu.pontes.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Utf8PageTest {

    @Property
    void holdsWhatWasWrittenInUtf8(@ForAll List<String> pieces) {
        Utf8Page page = new Utf8Page();

        pieces.forEach(page::writeContent);

        assertThat(page.bytes()).isEqualTo(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 50)
    void makesRoomForLongPages(@ForAll List<String> pieces) {
        Utf8Page page = new Utf8Page();
        String tale = "Élan, schoonmaak en منظف المباني. ".repeat(2000);

        page.writeContent(tale);
        page.writeBinaryContent(tale.getBytes(StandardCharsets.UTF_8));
        pieces.forEach(page::writeContent);

        assertThat(page.bytes()).isEqualTo((tale + tale + String.join("", pieces)).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void writesAPartOfAText(@ForAll String before, @ForAll String text, @ForAll String behind) {
        Utf8Page page = new Utf8Page();

        page.writeContent(before + text + behind, before.length(), before.length() + text.length());

        assertThat(page.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
