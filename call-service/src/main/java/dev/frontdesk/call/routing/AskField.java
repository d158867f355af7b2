package dev.frontdesk.call.routing;

/** What is asked or looked up, before a call is put through or when nobody can take it. */
public enum AskField implements Word {
    /** 核对客户归属 S10, S14 */
    CUSTOMER_OWNER,
    /** 哪里 S24 */
    COMPANY,
    /** 贵姓 S24 */
    SURNAME,
    /** 什么事 S24 */
    MATTER,
    /** 是否接听 S25, S30; asked of the one who is called */
    WILLINGNESS,
    /** 公司电话 S18, S22 */
    COMPANY_TELEPHONE,
    /** 公司名称 S18, S22 */
    COMPANY_NAME,
    /** 回电号码 S109 */
    CALL_BACK_NUMBER,
    /** 留言 S109 */
    MESSAGE
}
