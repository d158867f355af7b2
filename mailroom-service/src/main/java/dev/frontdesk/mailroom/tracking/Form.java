package dev.frontdesk.mailroom.tracking;

import dev.frontdesk.kernel.Names;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a carrier writes its numbers.
 *
 * @param form group 1 is what the check digit is taken over, group 2 the digit itself, where there is one
 * @param check null: the carrier publishes none
 * @param says the form in words
 */
record Form(String carrier, Pattern form, @Nullable ToIntFunction<String> check, Names says) {

    /** In no order of likelihood: a number that fits several belongs to any of them. */
    static final List<Form> ALL = List.of(
            form("sf", "SF\\d{12,13}", "SF 加 12 或 13 位数字", "SF and 12 or 13 digits"),
            form("sf", "\\d{12}", "12 位数字", "12 digits"),
            form("yto", "YT\\d{13}", "YT 加 13 位数字", "YT and 13 digits"),
            form("yto", "[A-Z]\\d{9,11}", "一个字母加 9 至 11 位数字", "a letter and 9 to 11 digits"),
            form("zto", "7[3-9]\\d{12}", "73 至 79 开头的 14 位数字", "14 digits beginning with 73 to 79"),
            form("zto", "ZT\\d{10,13}", "ZT 加 10 至 13 位数字", "ZT and 10 to 13 digits"),
            form("sto", "77\\d{13}", "77 开头的 15 位数字", "15 digits beginning with 77"),
            form(
                    "sto",
                    "(?:33|44|55|66|77|88|99)\\d{11}",
                    "33、44…99 开头的 13 位数字",
                    "13 digits beginning with 33, 44 … 99"),
            form("sto", "STO\\d{10}", "STO 加 10 位数字", "STO and 10 digits"),
            form(
                    "yunda",
                    "(?:1[0-9]|31|39|4[36]|50|55|58|66|77|80|88)\\d{11}",
                    "10 至 19、31、39、43、46… 开头的 13 位数字",
                    "13 digits beginning with 10 to 19, 31, 39, 43, 46 …"),
            form("yunda", "(?:31|43|46)\\d{13}", "31、43、46 开头的 15 位数字", "15 digits beginning with 31, 43 or 46"),
            checked(
                    "ems",
                    "[A-Z]{2}(\\d{8})(\\d)[A-Z]{2}",
                    CheckDigits::s10,
                    "万国邮联 S10：两个字母、九位数字、两个字母的国家代码",
                    "UPU S10: two letters, nine digits, two letters of the country"),
            form("ems", "(?:1[0-3]|9\\d)\\d{11}", "10 至 13 或 9 开头的 13 位数字", "13 digits beginning with 10 to 13 or 9"),
            form("jd", "JD[0-9A-Z]{10,15}", "JD 加 10 至 15 位字母数字", "JD and 10 to 15 letters and digits"),
            checked("dhl", "(\\d{9})(\\d)", CheckDigits::dhl, "10 位数字", "10 digits"),
            form("dhl", "JJD\\d{16,18}", "JJD 加 16 至 18 位数字", "JJD and 16 to 18 digits"),
            checked("ups", "1Z([0-9A-Z]{15})(\\d)", CheckDigits::ups, "1Z 加 16 位字母数字", "1Z and 16 letters and digits"),
            checked("fedex", "(\\d{11})(\\d)", CheckDigits::fedexExpress, "12 位数字", "12 digits"),
            checked("fedex", "(\\d{14})(\\d)", CheckDigits::fedexGround, "15 位数字", "15 digits"));

    private static Form form(String carrier, String form, String zh, String en) {
        return new Form(carrier, Pattern.compile(form), null, new Names(zh, en));
    }

    private static Form checked(String carrier, String form, ToIntFunction<String> check, String zh, String en) {
        return new Form(carrier, Pattern.compile(form), check, new Names(zh, en));
    }

    /** Whether the check digit is right; only for a number of this form. */
    boolean holds(Matcher number) {
        return check == null || should(number) == number.group(2).charAt(0) - '0';
    }

    /** The check digit it should have. */
    int should(Matcher number) {
        return check == null ? -1 : check.applyAsInt(number.group(1));
    }
}
