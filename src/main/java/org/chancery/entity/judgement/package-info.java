/** What people have decided about names: which entity a name means, whatever the linker takes it for. */
@NullMarked
package org.chancery.entity.judgement;

import org.jspecify.annotations.NullMarked;
