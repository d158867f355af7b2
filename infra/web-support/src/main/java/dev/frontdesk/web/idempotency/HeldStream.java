package dev.frontdesk.web.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Writes into memory. */
final class HeldStream extends ServletOutputStream {

    private final ByteArrayOutputStream body;

    HeldStream(ByteArrayOutputStream body) {
        this.body = body;
    }

    @Override
    public void write(int b) {
        body.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        body.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("A command is answered in one piece.");
    }
}
