package io.duban.supervision;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are numbered.
 *
 * @param mark the word before the year in an order's number
 */
@ConfigurationProperties("duban.supervision.order")
public record OrderSettings(@DefaultValue("督办") String mark) {

    /** Such as 督办〔2020〕3号. */
    String number(int year, int serial) {
        return mark + "〔" + year + "〕" + serial + "号";
    }
}
