package io.duban.organization;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ten-chars!", "翻山越岭的长城二零二零", "a reasonably long sentence", "𠮷野家的早餐很好吃啊呀"})
    void acceptsTenCharactersOrMore(String password) {
        assertThatCode(() -> PasswordRules.check("zhang.wei", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine-char", "𠮷𠮷𠮷𠮷𠮷abcd"})
    void refusesFewerThanTenCharacters(String password) {
        assertThatThrownBy(() -> PasswordRules.check("zhang.wei", password))
                .isInstanceOf(PasswordRefusal.TooShort.class);
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        assertThatCode(() -> PasswordRules.check("zhang.wei", "abcd".repeat(18)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check("zhang.wei", "abcd".repeat(18) + "e"))
                .isInstanceOf(PasswordRefusal.TooLong.class);
        assertThatThrownBy(() -> PasswordRules.check("zhang.wei", "长城".repeat(13)))
                .isInstanceOf(PasswordRefusal.TooLong.class);
    }

    @Test
    void refusesTheAccountsOwnName() {
        assertThatThrownBy(() -> PasswordRules.check("zhang.weiwei", "Zhang.WeiWei"))
                .isInstanceOf(PasswordRefusal.IsAccount.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "QWERTYUIOP", "aaaaaaaaaaaa", "1212121212"})
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check("zhang.wei", password))
                .isInstanceOf(PasswordRefusal.TooCommon.class);
    }
}
