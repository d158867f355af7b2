package dev.frontdesk.directory.customer;

import dev.frontdesk.directory.customer.CustomerAssignmentCommand.DescribeCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.LockCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.ReleaseCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.TakeOverCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerDescribed;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerLocked;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerReleased;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerTakenOver;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Free;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Known;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Locked;
import dev.frontdesk.directory.customer.CustomerAssignmentState.Unknown;
import java.util.List;

/** Every rule of customers. Same state, same command, same answer: no clock, no chance, no framework. */
final class CustomerAssignmentDecider {

    private static final String LOCKED = "S15";
    private static final String FREE = "S16";

    private CustomerAssignmentDecider() {}

    static List<CustomerAssignmentEvent> decide(CustomerAssignmentState state, DescribeCustomer command) {
        var described = new CustomerDescribed(
                command.customerId().value(), command.siteId(), command.company(), command.contacts(), command.at());
        return switch (state) {
            case Unknown _ -> List.of(described);
            case Known known
            when !known.described().siteId().equals(command.siteId()) -> throw CustomerAssignmentRejection.idTaken();
            case Known known -> saysTheSame(known.described(), command) ? List.of() : List.of(described);
        };
    }

    static List<CustomerAssignmentEvent> decide(CustomerAssignmentState state, LockCustomer command) {
        return switch (state) {
            case Unknown _ -> throw CustomerAssignmentRejection.unknown();
            case Free _ ->
                List.of(new CustomerLocked(command.customerId().value(), command.ownerId(), LOCKED, command.at()));
            case Locked locked when locked.ownerId().equals(command.ownerId()) -> List.of();
            case Locked _ -> throw CustomerAssignmentRejection.locked();
        };
    }

    static List<CustomerAssignmentEvent> decide(CustomerAssignmentState state, TakeOverCustomer command) {
        return switch (state) {
            case Unknown _ -> throw CustomerAssignmentRejection.unknown();
            case Free _ -> throw CustomerAssignmentRejection.notLocked();
            case Locked locked when locked.ownerId().equals(command.ownerId()) -> List.of();
            case Locked locked
            when !locked.ownerId().equals(command.fromId()) -> throw CustomerAssignmentRejection.ownerChanged();
            case Locked _ ->
                List.of(new CustomerTakenOver(
                        command.customerId().value(),
                        command.fromId(),
                        command.ownerId(),
                        command.reason(),
                        LOCKED,
                        command.at()));
        };
    }

    static List<CustomerAssignmentEvent> decide(CustomerAssignmentState state, ReleaseCustomer command) {
        return switch (state) {
            case Unknown _ -> throw CustomerAssignmentRejection.unknown();
            case Free _ -> List.of();
            case Locked locked
            when !locked.ownerId().equals(command.ownerId()) -> throw CustomerAssignmentRejection.ownerChanged();
            case Locked _ ->
                List.of(new CustomerReleased(
                        command.customerId().value(), command.ownerId(), command.reason(), FREE, command.at()));
        };
    }

    private static boolean saysTheSame(CustomerDescribed described, DescribeCustomer command) {
        return described.company().equals(command.company())
                && described.contacts().equals(command.contacts());
    }
}
