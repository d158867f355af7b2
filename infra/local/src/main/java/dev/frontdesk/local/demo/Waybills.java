package dev.frontdesk.local.demo;

/** Waybill numbers in the carriers' own forms; those of two runs of the demo are never the same. */
final class Waybills {

    private long last = System.currentTimeMillis() % 10_000_000_000L * 1000;

    String next(String carrier) {
        last++;
        return switch (carrier) {
            case "sf" -> "SF%013d".formatted(last);
            case "yto" -> "YT%013d".formatted(last);
            case "zto" -> "ZT%013d".formatted(last);
            case "sto" -> "STO%010d".formatted(last % 10_000_000_000L);
            case "ems" -> "11%011d".formatted(last % 100_000_000_000L);
            case "jd" -> "JD%013d".formatted(last);
            default -> "%013d".formatted(last);
        };
    }
}
