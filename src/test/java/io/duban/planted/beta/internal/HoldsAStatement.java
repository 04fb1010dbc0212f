package io.duban.planted.beta.internal;

import org.apache.ibatis.annotations.Select;

/** A statement in an annotation, where no check of statements sees it. */
interface HoldsAStatement {

    @Select("SELECT 1")
    int one();
}
