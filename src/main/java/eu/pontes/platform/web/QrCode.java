package eu.pontes.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as a picture that prints sharply at any size: one path, a rectangle for every run of dark modules. */
public final class QrCode {

    // The quiet zone that ISO/IEC 18004 asks for; a quarter of the symbol may be damaged
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);

    private QrCode() {}

    /** An SVG document that holds an address, dark on white in every colour scheme. */
    public static String svg(String address) {
        BitMatrix modules = modules(address);
        int size = modules.getWidth();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>
                """.formatted(size, path(modules));
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + address, tooLong);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int length = run(modules, x, y);
                if (length > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
                }
                x += length + 1;
            }
        }
        return path.toString();
    }

    private static int run(BitMatrix modules, int from, int y) {
        int end = from;
        while (end < modules.getWidth() && modules.get(end, y)) {
            end++;
        }
        return end - from;
    }
}
