package dev.frontdesk.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker for the cluster's metadata in Kafka's own protocol: it is ready when it names a live broker. */
final class BrokerHandshake {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final short METADATA = 3;
    private static final short VERSION = 5;

    private BrokerHandshake() {}

    static boolean answers(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return liveBrokers(new DataInputStream(socket.getInputStream())) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void ask(DataOutputStream out) throws IOException {
        // Length without itself: key 2, version 2, correlation id 4, null client id 2, no topics 4, no creation 1.
        out.writeInt(15);
        out.writeShort(METADATA);
        out.writeShort(VERSION);
        out.writeInt(1);
        out.writeShort(-1);
        out.writeInt(0);
        out.writeBoolean(false);
        out.flush();
    }

    private static int liveBrokers(DataInputStream in) throws IOException {
        // Length, correlation id and throttle time stand before the number of brokers.
        in.skipNBytes(12);
        return in.readInt();
    }
}
