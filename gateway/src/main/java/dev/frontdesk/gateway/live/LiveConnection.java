package dev.frontdesk.gateway.live;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.Objects;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The bare connection of a stream. Tomcat holds about 90 kB of buffers for a request that is not over, and an idle stream
 * is a request that is never over; taken out of HTTP as a WebSocket would be, it costs the socket and its reader.
 */
public final class LiveConnection implements InternalHttpUpgradeHandler {

    private @Nullable SocketWrapperBase<?> socket;
    private @Nullable Reader reader;

    /** Made by the container. */
    public LiveConnection() {}

    /** Before the connection is opened. */
    void becomes(Reader reading) {
        this.reader = reading;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(WebConnection connection) {
        Objects.requireNonNull(reader).open(Objects.requireNonNull(socket));
    }

    /** A reader has nothing to say; that it left is all that can be heard. */
    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        var reading = Objects.requireNonNull(reader);
        var stays = switch (event) {
            case OPEN_WRITE -> {
                reading.drain();
                yield true;
            }
            case OPEN_READ -> stillThere();
            default -> false;
        };
        if (!stays) {
            reading.close();
            return SocketState.CLOSED;
        }
        return SocketState.UPGRADED;
    }

    private boolean stillThere() {
        try {
            var ignored = new byte[256];
            int read;
            do {
                read = Objects.requireNonNull(socket).read(false, ignored, 0, ignored.length);
            } while (read > 0);
            return read == 0;
        } catch (IOException left) {
            return false;
        }
    }

    @Override
    public void destroy() {
        if (reader != null) {
            reader.close();
        }
    }

    @Override
    public void timeoutAsync(long now) {}

    @Override
    public void setSslSupport(SSLSupport ssl) {}

    @Override
    public void pause() {}
}
