package dev.frontdesk.mailroom.tariff;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an item goes, no closer than the city.
 *
 * @param region ISO 3166, for example {@code CN-44} for Guangdong or {@code DE}; empty when nobody said
 * @param city without 市; empty when nobody said
 */
public record Place(String region, String city) {

    public static final Place UNKNOWN = new Place("", "");

    private static final Pattern PARTS =
            Pattern.compile("[/\\s,，、]+|(?<=省|自治区|特别行政区)(?=.)|(?<=^(?:北京|上海|天津|重庆)市)(?=.)");
    private static final Pattern RANK = Pattern.compile("(?<=..)(?:市|自治州|地区|盟)$");

    /** @param written {@code 广东省深圳市}, {@code 广东/深圳}, {@code CN-44/深圳}, {@code 广东}, {@code DE} or {@code 深圳市} */
    public static Place of(String written) {
        var parts = PARTS.split(written.strip(), 2);
        return parts.length > 1 ? of(parts[0], parts[1]) : of(parts[0], "");
    }

    /** As two columns of a statement say it; what is no region is taken for a city. */
    public static Place of(String region, String city) {
        var code = Regions.code(region);
        var town = RANK.matcher(city.strip()).replaceFirst("");
        return code.isEmpty() && town.isEmpty()
                ? new Place("", RANK.matcher(region.strip()).replaceFirst(""))
                : new Place(code, town);
    }

    /** What the register says, and the city where another source of the same region knows it. */
    public Place closer(Place other) {
        if (region.isEmpty()) {
            return other;
        }
        return city.isEmpty() && (other.region.isEmpty() || other.region.equals(region))
                ? new Place(region, other.city)
                : this;
    }

    /** 3 when one of the places is this city, 2 this region, 1 everywhere, 0 none of them. */
    int closeness(List<String> places) {
        return places.stream().mapToInt(this::closeness).max().orElse(0);
    }

    private int closeness(String written) {
        if (written.equals("*")) {
            return 1;
        }
        var other = of(written);
        if (!other.city.isEmpty()) {
            return other.city.equals(city) && (other.region.isEmpty() || other.region.equals(region)) ? 3 : 0;
        }
        return !region.isEmpty() && other.region.equals(region) ? 2 : 0;
    }
}
