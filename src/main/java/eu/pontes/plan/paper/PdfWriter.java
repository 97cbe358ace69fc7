package eu.pontes.plan.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;

/** Writes a document as PDF/UA, which screen readers can read aloud. Nothing is fetched, wherever an address points. */
final class PdfWriter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final byte[] SANS = font("NotoSans-Regular.ttf");
    private static final byte[] SANS_BOLD = font("NotoSans-Bold.ttf");
    private static final byte[] ARABIC = font("NotoSansArabic-Regular.ttf");

    static {
        // It has a log of its own, which goes to the console
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static byte[] write(PlanDocument document) {
        return render(PdfPage.of(document));
    }

    static byte[] render(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .toStream(pdf)
                .usePdfUaAccessibility(true)
                .withProducer("Pontes");
        builder.withW3cDocument(page, "");
        builder.useObjectDrawerFactory(new Drawings());
        builder.useUnicodeBidiReorderer(new Bidirectional());
        builder.useUnicodeBidiSplitter(Bidirectional.Splitter::new);
        builder.useReplacementText("\ufffd");
        builder.withDiagnosticConsumer(diagnostic -> LOG.debug("{}", diagnostic.getFormattedMessage()));
        refuseEverything(builder);
        addFonts(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void refuseEverything(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : "");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
    }

    private static void addFonts(PdfRendererBuilder builder) {
        builder.useFont(supplier(SANS), "Noto Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(supplier(SANS_BOLD), "Noto Sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(supplier(ARABIC), "Noto Sans Arabic", REGULAR, FontStyle.NORMAL, true);
    }

    private static FSSupplier<InputStream> supplier(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
