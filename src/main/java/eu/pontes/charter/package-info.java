/** The ethical charter: its dated versions, who signed them, and the public register of signatories. */
@NullMarked
package eu.pontes.charter;

import org.jspecify.annotations.NullMarked;
