package dev.frontdesk.gateway.me;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app needs.
 *
 * @param secret to type (Base32)
 * @param uri the same as otpauth: address
 * @param qrPath the same as QR code: the path of an SVG
 * @param qrSize width and height of its view box
 */
record Authenticator(String secret, String uri, String qrPath, int qrSize) {

    private static final String ISSUER = "Front Desk";

    static Authenticator of(String account, String secret) {
        var issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
        var uri = "otpauth://totp/" + issuer + ":" + account + "?secret=" + secret + "&issuer=" + issuer;
        try {
            var matrix = new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0);
            return new Authenticator(secret, uri, path(matrix), matrix.getWidth());
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
