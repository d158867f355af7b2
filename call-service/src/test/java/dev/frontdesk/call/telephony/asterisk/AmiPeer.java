package dev.frontdesk.call.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Speaks the manager interface of Asterisk 22 on a socket: banner, challenge, blocks of lines, each ended with CR LF. */
final class AmiPeer implements AutoCloseable {

    static final String USER = "frontdesk";
    static final String PASSWORD = "秘密 of the test";
    private static final String CHALLENGE = "840415273";

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<Map<String, String>> actions = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> states = new ConcurrentHashMap<>();
    private final Set<String> channels = ConcurrentHashMap.newKeySet();
    private volatile boolean refusing;
    private volatile @Nullable Socket peer;

    AmiPeer() throws IOException {
        Thread.ofVirtual().name("ami-peer").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** What extensions answer with when all are asked for, by Asterisk's numbers. */
    void states(Map<String, Integer> told) {
        states.putAll(told);
    }

    /** Channels that can be moved. */
    void channels(String... names) {
        channels.addAll(List.of(names));
    }

    void refuseLogins(boolean refuse) {
        refusing = refuse;
    }

    List<Map<String, String>> actions(String name) {
        return actions.stream()
                .filter(action -> name.equals(action.get("Action")))
                .toList();
    }

    /** Says a block as it stands, its lines ended as the protocol wants. */
    void say(String block) {
        try {
            say(Objects.requireNonNull(peer).getOutputStream(), block);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Cuts the line without a word. */
    void drop() {
        try {
            Objects.requireNonNull(peer).close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                peer = socket;
                talk(socket);
            } catch (IOException cut) {
                peer = null;
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        var out = socket.getOutputStream();
        out.write("Asterisk Call Manager/11.0.0\r\n".getBytes(UTF_8));
        out.flush();
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        // Header names are the same however they are written.
        var action = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isEmpty()) {
                var parts = line.split(":", 2);
                action.put(parts[0], parts[1].strip());
            } else if (!action.isEmpty()) {
                actions.add(Collections.unmodifiableMap(new TreeMap<>(action)));
                if (!answer(out, action)) {
                    return;
                }
                action.clear();
            }
        }
    }

    /** @return false when nothing follows */
    private boolean answer(OutputStream out, Map<String, String> action) throws IOException {
        switch (Objects.requireNonNull(action.get("Action"))) {
            case "Challenge" -> respond(out, action, "Success", "Challenge: " + CHALLENGE);
            case "Login" -> {
                var welcome = !refusing && key().equals(action.get("Key"));
                respond(
                        out,
                        action,
                        welcome ? "Success" : "Error",
                        welcome ? "Message: Authentication accepted" : "Message: Authentication failed");
                return welcome;
            }
            case "CoreSettings" ->
                respond(out, action, "Success", "AMIversion: 11.0.0\nAsteriskVersion: 22.5.1\nSystemName: desk");
            case "ExtensionStateList" -> allStates(out, action);
            case "Redirect", "Atxfer" -> {
                var known = channels.contains(action.get("Channel"));
                respond(
                        out,
                        action,
                        known ? "Success" : "Error",
                        known ? "Message: Redirect successful" : "Message: Channel does not exist");
            }
            case "Logoff" -> {
                respond(out, action, "Goodbye", "Message: Thanks for all the fish.");
                return false;
            }
            default -> respond(out, action, "Error", "Message: Invalid/unknown command");
        }
        return true;
    }

    private void allStates(OutputStream out, Map<String, String> action) throws IOException {
        respond(out, action, "Success", "EventList: start\nMessage: Extension Statuses will follow");
        for (var state : states.entrySet()) {
            say(out, """
                Event: ExtensionStatus
                ActionID: %s
                Exten: %s
                Context: ext-local
                Hint: PJSIP/%s
                Status: %d
                StatusText: told
                """.formatted(action.get("ActionID"), state.getKey(), state.getKey(), state.getValue()));
        }
        say(
                out,
                "Event: ExtensionStateListComplete\nActionID: %s\nEventList: Complete\nListItems: %d\n"
                        .formatted(action.get("ActionID"), states.size()));
    }

    private static void respond(OutputStream out, Map<String, String> action, String response, String rest)
            throws IOException {
        say(out, "Response: %s\nActionID: %s\n%s\n".formatted(response, action.get("ActionID"), rest));
    }

    private static void say(OutputStream out, String block) throws IOException {
        synchronized (out) {
            out.write((block.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(UTF_8));
            out.flush();
        }
    }

    private static String key() {
        try {
            var digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest((CHALLENGE + PASSWORD).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        var socket = peer;
        if (socket != null) {
            socket.close();
        }
    }
}
