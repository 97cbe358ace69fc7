-- Reference data with natural keys. ReferenceLoader owns the content and replaces a dataset as a whole,
-- therefore no foreign keys: other tables keep a code by value and survive a new edition.

CREATE TABLE reference_dataset (
  name      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  row_count INT NOT NULL DEFAULT 0,
  loaded_at DATETIME(6) NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The rows exist before the first load, so that nodes which start together have something to lock.
INSERT INTO reference_dataset (name) VALUES ('esco'), ('nace'), ('municipalities'), ('postcodes');

CREATE TABLE esco_occupation (
  id        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  isco08    CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  esco_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE esco_label (
  occupation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  preferred     TINYINT NOT NULL,
  language      CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label_no      SMALLINT NOT NULL,
  label         VARCHAR(255) NOT NULL,
  PRIMARY KEY (occupation_id, preferred, language, label_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Every label from each of its words on, folded by the application (SearchTerms), which also folds what the user types.
-- Folding there and comparing bytes here gives the same matches on MariaDB and MySQL, and covers Arabic spelling too.
CREATE TABLE esco_term (
  language      CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  term          VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  occupation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  weight        TINYINT NOT NULL,
  PRIMARY KEY (language, term, occupation_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE nace (
  code        VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent_code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  level       TINYINT NOT NULL,
  tree_order  SMALLINT NOT NULL,
  nl          VARCHAR(255) NOT NULL,
  fr          VARCHAR(255) NOT NULL,
  de          VARCHAR(255) NOT NULL,
  en          VARCHAR(255) NOT NULL,
  PRIMARY KEY (code),
  UNIQUE KEY uq_nace_tree_order (tree_order)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE municipality (
  nis               CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_nl           VARCHAR(60) NOT NULL,
  name_fr           VARCHAR(60) NOT NULL,
  arrondissement_nl VARCHAR(60) NOT NULL,
  arrondissement_fr VARCHAR(60) NOT NULL,
  province_nl       VARCHAR(60) NULL,
  province_fr       VARCHAR(60) NULL,
  region_nl         VARCHAR(60) NOT NULL,
  region_fr         VARCHAR(60) NOT NULL,
  inhabitants       INT NOT NULL,
  postcode          CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (nis)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE postcode_place (
  postcode CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(60) NOT NULL,
  name_nl  VARCHAR(60) NOT NULL,
  name_fr  VARCHAR(60) NOT NULL,
  nis      CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lon      DECIMAL(9, 6) NOT NULL,
  lat      DECIMAL(9, 6) NOT NULL,
  PRIMARY KEY (postcode, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE place_term (
  term     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  postcode CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(60) NOT NULL,
  weight   TINYINT NOT NULL,
  PRIMARY KEY (term, postcode, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
