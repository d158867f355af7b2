package dev.frontdesk.directory.calendarwatch;

import com.tyme.holiday.LegalHoliday;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import dev.frontdesk.kernel.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 国务院公布的节假日与调休 · The holidays and make-up workdays that the State Council has published, as tyme4j has them. */
final class PublishedHolidays {

    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day",
            "国庆中秋", "National Day and Mid-Autumn Festival",
            "抗战胜利日", "Victory Day");

    private PublishedHolidays() {}

    /** @return empty when the year is not published yet */
    static List<SpecialDay> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> Stream.ofNullable(
                        LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())))
                .map(PublishedHolidays::special)
                .toList();
    }

    private static SpecialDay special(LegalHoliday holiday) {
        var solar = holiday.getDay();
        var day = LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
        var zh = holiday.getName();
        return new SpecialDay(day.toString(), holiday.isWork(), new Names(zh, ENGLISH.getOrDefault(zh, zh)));
    }
}
