import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the exported chain of custody of one item with nothing but a JDK; shares no code with the suite. Ends with 0 when
 * every link holds, else with 1 and the first broken link by its number.
 *
 * <p>A link's digest is the SHA-256, in hex, of these lines in UTF-8, each ended by a line feed, an absent value empty:
 * frontdesk-custody-1, item=, number=, giver=, taker=, place=, evidence=, evidenceDigest=, at=, previous=.
 */
public final class VerifyCustody {

    private static final List<String> FIELDS =
            List.of("number", "giver", "taker", "place", "evidence", "evidenceDigest", "at", "previous");
    private static final Pattern PAIR =
            Pattern.compile("\\s*\"(\\w+)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?\\d+)|(null))\\s*,?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    public static void main(String[] arguments) throws Exception {
        try {
            check(arguments);
        } catch (RuntimeException unreadable) {
            unless(false, "this is no chain of custody");
        }
    }

    private static void check(String[] arguments) throws Exception {
        var text = Files.readString(Path.of(arguments[0]), UTF_8);
        var begin = text.indexOf('[');
        var end = text.lastIndexOf(']');
        unless(begin > 0 && end > begin, "this is no chain of custody");
        var head = pairs(text.substring(text.indexOf('{') + 1, begin).replaceFirst("\"links\"\\s*:\\s*$", "")
                + text.substring(end + 1, text.lastIndexOf('}')).replaceFirst("^\\s*,", ""));
        unless("frontdesk-custody-1".equals(head.get("form")), "the form is not frontdesk-custody-1");
        var links = links(text.substring(begin + 1, end));
        unless(!links.isEmpty(), "the chain has no link");
        var previous = "";
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var number = String.valueOf(i + 1);
            unless(number.equals(link.get("number")), "link %s: its number is %s", number, link.get("number"));
            unless(previous.equals(link.get("previous")), "link %s: it does not follow the link before", number);
            unless(
                    sha256(canonical(head.get("item"), link)).equals(link.get("digest")),
                    "link %s: what it says is not what was sealed",
                    number);
            previous = link.get("digest");
        }
        System.out.printf("OK: %s, %d links, %s%n", head.get("item"), links.size(), previous);
    }

    private static String canonical(String item, Map<String, String> link) {
        var lines = new StringBuilder("frontdesk-custody-1\nitem=" + item + "\n");
        FIELDS.forEach(field -> lines.append(field)
                .append('=')
                .append(link.getOrDefault(field, ""))
                .append('\n'));
        return lines.toString();
    }

    /** Objects without objects in them. */
    private static List<Map<String, String>> links(String array) {
        var links = new ArrayList<Map<String, String>>();
        var place = 0;
        for (var begin = array.indexOf('{'); begin >= 0; begin = array.indexOf('{', place)) {
            place = closing(array, begin);
            links.add(pairs(array.substring(begin + 1, place)));
        }
        return links;
    }

    /** A brace within a text closes nothing. */
    private static int closing(String array, int begin) {
        var inText = false;
        for (int i = begin; i < array.length(); i++) {
            var letter = array.charAt(i);
            if (inText && letter == '\\') {
                i++;
            } else if (letter == '"') {
                inText = !inText;
            } else if (!inText && letter == '}') {
                return i;
            }
        }
        throw new IllegalArgumentException("a link is not closed");
    }

    private static Map<String, String> pairs(String body) {
        var pairs = new HashMap<String, String>();
        var pair = PAIR.matcher(body);
        var place = 0;
        while (pair.find() && body.substring(place, pair.start()).isBlank()) {
            place = pair.end();
            var text = pair.group(2) != null ? unescaped(pair.group(2)) : pair.group(3);
            unless(pairs.put(pair.group(1), text == null ? "" : text) == null, "%s stands twice", pair.group(1));
        }
        unless(body.substring(place).isBlank(), "this is no chain of custody");
        return pairs;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                                : switch (found.group(2)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    case "r" -> "\r";
                                    case "b" -> "\b";
                                    case "f" -> "\f";
                                    default -> found.group(2);
                                }));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static void unless(boolean good, String broken, Object... values) {
        if (!good) {
            System.out.println("BROKEN: " + broken.formatted(values));
            System.exit(1);
        }
    }
}
