import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Checks an exported event chain with nothing but a JDK; shares no code with the suite. What it computes is described in
 * infra/adr/event-chain.md. Ends with 0 when all is well, else with 1 and the first broken place.
 */
public final class VerifyChain {

    private static final HexFormat HEX = HexFormat.of();
    private final Map<Long, Map<String, String>> seals = new HashMap<>();
    private Map<String, String> seal = Map.of("count", "0");
    private byte[] digest = new byte[32];
    private long number;
    private long place;
    private int seen;
    private long read;

    public static void main(String[] arguments) throws Exception {
        var started = System.nanoTime();
        var files = new ArrayList<Path>();
        var kept = new ArrayList<Map<String, String>>();
        String key = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--key" -> key = arguments[++i];
                case "--roots" -> Files.readAllLines(Path.of(arguments[++i])).forEach(line -> kept.add(root(line)));
                default -> files.add(Path.of(arguments[i]));
            }
        }
        var it = new VerifyChain();
        for (var file : files) {
            it.check(file, key);
        }
        it.complete();
        if (it.read == 0) {
            System.out.println("EMPTY: there is no event in these files; nothing was checked");
            System.exit(1);
        }
        for (var root : kept) {
            it.compare(root, key);
        }
        System.out.printf(
                "OK: %d events in %d seals, %d kept roots; %.0f events/s%n",
                it.read, it.seals.size(), kept.size(), it.read / ((System.nanoTime() - started) / 1e9));
    }

    private static void unless(boolean good, String broken, Object... values) {
        if (!good) {
            System.out.println("BROKEN: " + broken.formatted(values));
            System.exit(1);
        }
    }

    private void check(Path file, String key) throws Exception {
        try (var lines = Files.newBufferedReader(file)) {
            var number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var next = place + 1;
                try {
                    check(parsed(line), key);
                } catch (RuntimeException unreadable) {
                    unless(false, "place %d: line %d of %s is not as it was exported", next, number, file);
                }
                number++;
            }
        }
    }

    private void check(Map<String, String> fields, String key) throws Exception {
        if (fields.containsKey("seal")) {
            begin(fields);
        } else if (fields.containsKey("root")) {
            complete();
            compare(fields, key);
        } else {
            checkEvent(fields);
        }
    }

    private static Map<String, String> root(String line) {
        try {
            var root = parsed(line);
            Long.parseLong(root.get("root"));
            Long.parseLong(root.get("events"));
            return root;
        } catch (RuntimeException unreadable) {
            unless(false, "this is no kept root: %s", line);
            throw unreadable;
        }
    }

    private void begin(Map<String, String> fields) throws Exception {
        complete();
        if (number == 0) { // an excerpt takes what stands before it as it is
            number = Long.parseLong(fields.get("seal")) - 1;
            place = Long.parseLong(fields.get("firstPlace")) - 1;
            digest = number == 0 ? digest : HEX.parseHex(fields.get("previous"));
        }
        seal = fields;
        seen = 0;
        number++;
        var ordered = Long.parseLong(fields.get("seal")) == number
                && fields.get("firstPlace").equals("" + (place + 1));
        unless(ordered, "place %d: seal %d is missing or out of order", place + 1, number);
        var follows = HEX.formatHex(digest).equals(fields.get("previous"));
        unless(follows, "place %d: seal %d does not follow the one before it", place + 1, number);
        var leaves = HEX.parseHex(fields.get("leaves"));
        var link = ByteBuffer.allocate(44 + leaves.length).put(digest).putLong(number);
        digest = sha(link.putInt(leaves.length / 32).put(leaves));
        unless(HEX.formatHex(digest).equals(fields.get("digest")), "place %d: seal %d was changed", place + 1, number);
        seals.put(number, fields);
    }

    private void checkEvent(Map<String, String> fields) throws Exception {
        place++;
        unless(seen < count(), "place %d: no seal covers event %s", place, fields.get("eventId"));
        var leaf = fields.containsKey("leaf") ? fields.get("leaf") : HEX.formatHex(leafOf(fields));
        unless(
                seal.get("leaves").startsWith(leaf, 64 * seen),
                "place %d: event %s (%s of %s, sequence %s) is not the one that was sealed here;"
                        + " it was changed or moved, or one before it was added or removed",
                place,
                fields.get("eventId"),
                fields.get("name"),
                fields.get("aggregateId"),
                fields.get("sequence"));
        seen++;
        read++;
    }

    private int count() {
        return Integer.parseInt(seal.get("count"));
    }

    private void complete() {
        unless(seen == count(), "place %d: an event of seal %d is missing", place + 1, number);
    }

    /** A root must be signed and lie on this chain, as far as the chain was read. */
    private void compare(Map<String, String> root, String key) throws Exception {
        var of = seals.get(Long.parseLong(root.get("root")));
        var events = root.get("events");
        var cut = "place %d: the chain was cut; on %s it had %s events";
        unless(Long.parseLong(events) <= place, cut, place + 1, root.get("day"), events);
        var same = of == null || of.get("digest").equals(root.get("digest"));
        unless(same, "at or before place %s: the chain is another one than on %s", events, root.get("day"));
        var bytes = Base64.getDecoder().decode(key == null ? root.get("key") : key);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
        var statement = List.of("service", "day", "root", "events", "digest");
        var text = "frontdesk-root\n"
                + String.join("\n", statement.stream().map(root::get).toList());
        signature.update(text.getBytes(UTF_8));
        var genuine = signature.verify(Base64.getDecoder().decode(root.get("signature")));
        unless(genuine, "the root of %s was not signed with this key", root.get("day"));
    }

    private static byte[] leafOf(Map<String, String> event) throws Exception {
        var id = UUID.fromString(event.get("eventId"));
        var at = Instant.parse(event.get("recordedAt"));
        var length = event.values().stream().mapToInt(String::length).sum();
        var leaf = ByteBuffer.allocate(64 + 3 * length);
        leaf.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        put(leaf, event.get("site"));
        put(leaf, event.get("aggregateType"));
        put(leaf, event.get("aggregateId"));
        leaf.putLong(Long.parseLong(event.get("sequence")));
        put(leaf, event.get("name"));
        put(leaf, event.get("revision"));
        leaf.putLong(at.getEpochSecond() * 1_000_000 + at.getNano() / 1000);
        put(leaf, event.get("metadata"));
        put(leaf, event.get("payload"));
        return sha(leaf);
    }

    private static void put(ByteBuffer leaf, String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(UTF_8);
        leaf.putInt(text == null ? -1 : bytes.length).put(bytes);
    }

    private static byte[] sha(ByteBuffer content) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(content.flip());
        return sha.digest();
    }

    /** One flat JSON object of texts and numbers, as it is exported: without blanks. */
    private static Map<String, String> parsed(String line) {
        var fields = new HashMap<String, String>();
        for (int key = 2, end; key < line.length(); key = end + 2) {
            var value = line.indexOf('"', key) + 2;
            end = value;
            if (line.charAt(value) == '"') {
                for (end++; line.charAt(end) != '"'; end++) {
                    end += line.charAt(end) == '\\' ? 1 : 0;
                }
                var text = line.substring(value + 1, end++);
                fields.put(line.substring(key, value - 2), text.indexOf('\\') < 0 ? text : text.translateEscapes());
            } else {
                for (; Character.digit(line.charAt(end), 10) >= 0; end++) {}
                fields.put(line.substring(key, value - 2), line.substring(value, end));
            }
        }
        return fields;
    }
}
