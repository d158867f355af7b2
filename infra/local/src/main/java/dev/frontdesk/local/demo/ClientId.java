package dev.frontdesk.local.demo;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids made by whoever sends the command, so that a repeated command is the same one; UUIDs of version 7. */
final class ClientId {

    private ClientId() {}

    static String next(String prefix) {
        var random = ThreadLocalRandom.current();
        var high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return prefix + "-" + new UUID(high, low);
    }
}
