package eu.pontes.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NoEscapeTest {

    /** A picture of one pixel. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void markupInAPlanIsReadAsItWasWritten() {
        Document page = PdfPage.of(PaperFixture.document(PaperFixture.awkward(), Language.NL));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        NodeList headings = page.getElementsByTagName("h3");
        assertThat(headings.item(3).getTextContent()).isEqualTo(PaperFixture.MARKUP);
    }

    @Test
    void aStyleInATitleStaysAWord() throws IOException {
        String lure = "</style><style>@import url(http://127.0.0.1:1/a.css);</style>";
        PlanView plan = PaperFixture.plan(lure, PlanStatus.DRAFT, Optional.empty(), List.of(), List.of(), List.of());

        try (PDDocument pdf =
                Loader.loadPDF(PaperFixture.PAPERS.pdf(plan, Language.NL).content())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(lure.replaceAll("\\s", ""));
        }
    }

    /** Were an element smuggled into the page all the same, the renderer would not follow it. */
    @Test
    void theRendererFetchesNothing(@TempDir Path folder) throws IOException {
        Path picture =
                Files.write(folder.resolve("secret.png"), Base64.getDecoder().decode(PIXEL));
        Document page = PdfPage.of(PaperFixture.document(PaperFixture.empty(), Language.NL));
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            smuggle(page, "img", "src", address + "a.png");
            smuggle(page, "img", "src", picture.toUri().toString());
            smuggle(page, "link", "href", address + "a.css").setAttribute("rel", "stylesheet");
            smuggle(page, "p", "style", "background-image: url(" + address + "b.png)");

            byte[] pdf = PdfWriter.render(page);

            server.setSoTimeout(1);
            assertThat(asked(server)).isFalse();
            assertThat(pictures(pdf)).isZero();
        }
    }

    private static Element smuggle(Document page, String tag, String attribute, String value) {
        Element element = page.createElement(tag);
        element.setAttribute(attribute, value);
        element.setTextContent("smuggled");
        page.getElementsByTagName("body").item(0).appendChild(element);
        return element;
    }

    private static boolean asked(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private static int pictures(byte[] bytes) throws IOException {
        int pictures = 0;
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (var page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    pictures += resources.isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }
}
