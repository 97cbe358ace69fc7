package eu.pontes.vacancy.ui;

/** A postcode with one of its places, as the field for the place shows and keeps it. */
record PlaceChoice(String postcode, String place) {

    String label() {
        return postcode + " " + place;
    }
}
