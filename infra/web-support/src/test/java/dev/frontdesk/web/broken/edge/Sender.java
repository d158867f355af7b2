package dev.frontdesk.web.broken.edge;

import org.apache.kafka.common.TopicPartition;
import org.axonframework.commandhandling.gateway.CommandGateway;

final class Sender {

    static void send(CommandGateway commands, TopicPartition topic) throws InterruptedException {
        commands.send(topic);
        System.out.println("sent");
        Thread.sleep(1);
    }
}
