package eu.pontes.document;

import static eu.pontes.document.SampleFixture.both;
import static eu.pontes.document.SampleFixture.officeParts;
import static eu.pontes.document.SampleFixture.openParts;
import static eu.pontes.document.SampleFixture.pdf;
import static eu.pontes.document.SampleFixture.text;
import static eu.pontes.document.SampleFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {

    private static final String DOCX = "wordprocessingml.document.main+xml";
    private static final byte[] NOTHING = new byte[0];

    @ParameterizedTest(name = "{0} in a .{1}")
    @MethodSource
    void everyKindIsKnownByWhatIsInIt(FileKind kind, String extension, byte[] content) {
        assertThat(new Content(content).kind(extension)).isEqualTo(kind);
    }

    static Stream<Arguments> everyKindIsKnownByWhatIsInIt() {
        return Stream.of(
                Arguments.of(FileKind.PDF, "pdf", pdf()),
                Arguments.of(FileKind.PDF, "PDF", pdf()),
                Arguments.of(FileKind.PNG, "png", SampleFixture.png()),
                Arguments.of(FileKind.JPEG, "jpg", SampleFixture.jpeg()),
                Arguments.of(FileKind.JPEG, "jpeg", SampleFixture.jpeg()),
                Arguments.of(FileKind.DOCX, "docx", SampleFixture.docx()),
                Arguments.of(FileKind.XLSX, "xlsx", SampleFixture.xlsx()),
                Arguments.of(FileKind.ODT, "odt", SampleFixture.odt()),
                Arguments.of(FileKind.ODS, "ods", SampleFixture.ods()),
                Arguments.of(FileKind.TXT, "txt", text("Verslag, zonder namen\r\n")),
                Arguments.of(FileKind.CSV, "csv", text("Total;Young\n186;23\n")),
                Arguments.of(FileKind.CSV, "csv", "cr\u00e9\u00e9;1\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothingElseIsAccepted(String what, String extension, byte[] content) {
        assertRefused(extension, content, "file-kind");
    }

    static Stream<Arguments> nothingElseIsAccepted() {
        byte[] html = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
        return Stream.of(
                Arguments.of("a page", "html", html),
                Arguments.of("a page named PDF", "pdf", html),
                Arguments.of("a page named text", "txt", html),
                Arguments.of("a page that becomes a PDF", "pdf", both(html, pdf())),
                Arguments.of(
                        "a PDF that begins as a page",
                        "pdf",
                        both(text("%PDF-1.4\n<html><script>x</script>\n"), pdf())),
                Arguments.of("a PDF with an archive behind it", "pdf", both(pdf(), SampleFixture.docx())),
                Arguments.of(
                        "a picture with an archive behind it", "jpg", both(SampleFixture.jpeg(), SampleFixture.odt())),
                Arguments.of("a picture with something behind it", "png", both(SampleFixture.png(), text("<script>"))),
                Arguments.of("half a PDF", "pdf", text("%PDF-1.4\n1 0 obj")),
                Arguments.of("a drawing", "svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
                Arguments.of("a drawing named PNG", "png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("a program", "exe", both(text("MZ"), new byte[200])),
                Arguments.of("a program named PDF", "pdf", both(text("MZ"), new byte[200])),
                Arguments.of("a script named text", "txt", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("bytes named text", "csv", new byte[] {'a', 0, 'b', 7}),
                Arguments.of("an archive", "zip", zip(Map.of("a.txt", text("x")))),
                Arguments.of("an archive named document", "docx", zip(Map.of("a.txt", text("x")))),
                Arguments.of("half an archive", "docx", text("PK\u0003\u0004 and no more")),
                Arguments.of("presentations", "odp", zip(openParts("presentation"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatWouldRunIsRefused(String part) {
        Map<String, byte[]> word = officeParts(DOCX);
        word.put(part, NOTHING);
        Map<String, byte[]> open = openParts("text");
        open.put(part, NOTHING);

        assertRefused("docx", zip(word), "file-runs");
        assertRefused("odt", zip(open), "file-runs");
    }

    static Stream<String> whatWouldRunIsRefused() {
        return Stream.of(
                "word/vbaProject.bin",
                "Basic/Standard/Module1.xml",
                "Scripts/python/x.py",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "media/setup.EXE",
                "a.js");
    }

    @ParameterizedTest
    @MethodSource
    void aDocumentThatSaysItHasMacrosIsRefused(String types) {
        assertRefused("docx", zip(Map.of("[Content_Types].xml", text(types))), "file-runs");
    }

    static Stream<String> aDocumentThatSaysItHasMacrosIsRefused() {
        return Stream.of(
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                "<Types><Default ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
    }

    @ParameterizedTest(name = ".{0}")
    @MethodSource
    void aContentKeepsToItsName(String extension, byte[] content) {
        assertRefused(extension, content, "file-extension");
    }

    static Stream<Arguments> aContentKeepsToItsName() {
        return Stream.of(
                Arguments.of("png", pdf()),
                Arguments.of("exe", pdf()),
                Arguments.of("pdf", SampleFixture.docx()),
                Arguments.of("zip", SampleFixture.docx()),
                Arguments.of("docm", SampleFixture.docx()),
                Arguments.of("docx", SampleFixture.xlsx()),
                Arguments.of("html", text("plain")));
    }

    @ParameterizedTest
    @MethodSource
    void anArchiveThatWouldBurstIsRefused(byte[] bomb) {
        assertRefused("docx", bomb, "file-kind");
    }

    static Stream<byte[]> anArchiveThatWouldBurstIsRefused() {
        Map<String, byte[]> large = officeParts(DOCX);
        byte[] zeros = new byte[30 << 20];
        for (int i = 0; i < 8; i++) {
            large.put("part" + i, zeros);
        }
        Map<String, byte[]> many = officeParts(DOCX);
        for (int i = 0; i < 5_001; i++) {
            many.put("part" + i, NOTHING);
        }
        return Stream.of(zip(large), zip(many));
    }

    @Property
    void whateverIsSentIsAKindOrRefused(@ForAll byte[] content, @ForAll @IntRange(max = 9) int claimed) {
        String extension = FileKind.allExtensions().get(claimed).substring(1);
        try {
            assertThat(new Content(content).kind(extension)).isIn(FileKind.TXT, FileKind.CSV);
        } catch (Problem.Invalid refused) {
            assertThat(refused.errors()).hasSize(1);
        }
    }

    private static void assertRefused(String extension, byte[] content, String code) {
        assertThatThrownBy(() -> new Content(content).kind(extension))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.errors().get(0).code()).isEqualTo(code));
    }
}
