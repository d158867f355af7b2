package dev.frontdesk.call.routing;

/** 转接顺位. Whose turn it is. */
public enum FallbackRole implements Word {
    /** 所找的人 S7, S30 */
    ASKED_FOR,
    /** 跟踪销售 S11, S15 */
    OWNER,
    /** 值班人员 S16 */
    DUTY_PERSON,
    /** 部门经理 S8, S12, S17; the step says whose */
    DEPARTMENT_MANAGER,
    /** 归口岗位 S26 to S28 */
    RESPONSIBLE,
    /** 热线 S20, S21; the step names the extensions */
    HOTLINE;

    /** Whether such a person can have a manager who stands in. */
    boolean isPerson() {
        return this == ASKED_FOR || this == OWNER || this == DUTY_PERSON;
    }
}
