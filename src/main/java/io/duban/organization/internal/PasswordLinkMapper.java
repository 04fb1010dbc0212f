package io.duban.organization.internal;

import io.duban.organization.PasswordLink;
import io.duban.shared.PersonId;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PasswordLinkMapper {

    void insert(PasswordLink link);

    @Nullable
    PasswordLink open(String digest, LocalDate today);

    int use(PasswordLink link);

    void end(PersonId owner);
}
