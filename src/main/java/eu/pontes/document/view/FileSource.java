package eu.pontes.document.view;

import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import java.io.Serializable;

/** Where a screen gets a file from when its reader takes it along: the door that this reader may use. */
@FunctionalInterface
public interface FileSource extends Serializable {

    DocumentFile open(DocumentId id);
}
