package dev.frontdesk.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * How a text file is written. UTF-8 leaves hardly a sequence of other bytes valid, so what is valid UTF-8 is UTF-8; the
 * rest is what spreadsheets in China save.
 *
 * @param skipped bytes at the beginning that are no text
 */
record Encoding(Charset charset, int skipped) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Encoding of(byte[] file) {
        if (file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF) {
            return new Encoding(UTF_8, 3);
        }
        return new Encoding(isUtf8(file) ? UTF_8 : GB18030, 0);
    }

    /** Without keeping the text. */
    private static boolean isUtf8(byte[] file) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        var scrap = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(bytes, scrap, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            scrap.clear();
        }
    }
}
